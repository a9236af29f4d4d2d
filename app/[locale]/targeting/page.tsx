import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { publishedPage } from '@/app/published-page';
import { ChoiceLinks } from '@/components/coverage/choice-links';
import { EstimateNote } from '@/components/indicator/estimate-note';
import { ModelLabel } from '@/components/indicator/model-label';
import { Link } from '@/components/layout/link';
import { PageHead } from '@/components/layout/page-head';
import { PlaceChooser } from '@/components/monitoring/place-chooser';
import { PairsPanel } from '@/components/targeting/pairs-panel';
import { TargetingBoard } from '@/components/targeting/targeting-board';
import { Notice } from '@/components/ui/notice';
import { modelOf } from '@/lib/pages/measure/model-in-view';
import { placeChoice } from '@/lib/pages/monitoring/place-choice';
import type { PageInput } from '@/lib/pages/published/page-input';
import { pairsOf } from '@/lib/pages/targeting/pairs';
import { targetingHref } from '@/lib/pages/targeting/targeting-href';
import { targetingMaterial } from '@/lib/pages/targeting/targeting-material';
import { places as placesQuery } from '@/lib/serving/queries/places';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'nav' });
  return { title: t('targeting') };
}

export default async function TargetingPage(input: PageInput) {
  const own = await input.searchParams;
  const text = [own.lab, own.versus].flat().join(' ');
  const rule = own.pairs === 'equal_rate' ? 'equal_rate' : 'official';
  return publishedPage(
    { ...input, act: 'see-aggregates' },
    async (page) => {
      const [t, places, material, pairs] = await Promise.all([
        getTranslations('targeting'),
        page.ask(placesQuery, { code: null, level: null, within: null }),
        targetingMaterial(page, /\bareas,/.test(text)),
        pairsOf(page, rule),
      ]);
      const isUrdu = page.language === 'ur';
      const here = modelOf(page).model_id;
      return (
        <>
          <PageHead title={t('title')} />
          <Notice icon="pin">
            {t('plainly')} <Link href="/methods/targeting">{t('method')}</Link> ·{' '}
            <Link href="/calibration">{t('calibrate')}</Link>
          </Notice>
          {page.models.length > 1 && (
            <ChoiceLinks
              label={t('model')}
              choices={page.models.map((model) => ({
                key: model.model_id,
                title: isUrdu ? model.title_ur : model.title_en,
                href: targetingHref(page.view, { model: model.model_id }, {}),
                isHere: model.model_id === here,
              }))}
            />
          )}
          <ModelLabel model={modelOf(page)} />
          <PlaceChooser {...placeChoice(places, page.language, page.view.place)} />
          <EstimateNote figures={[{ estimatedFrom: page.snapshot.sampled_one_in }]} />
          {material ? <TargetingBoard {...material} /> : <Notice>{t('nothing')}</Notice>}
          {pairs.pair && (
            <ChoiceLinks
              label={t('pairs.rule')}
              choices={(['official', 'equal_rate'] as const).map((each) => ({
                key: each,
                title: t(`pairs.ruleNames.${each}`),
                href: targetingHref(page.view, {}, { ...own, pairs: each }),
                isHere: each === rule,
              }))}
            />
          )}
          <PairsPanel {...pairs} />
        </>
      );
    },
    { otherKeys: ['lab', 'versus', 'note', 'pairs'] },
  );
}
