import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { publishedPage } from '@/app/published-page';
import { LinkedMap } from '@/components/indicator/linked-map';
import { Link } from '@/components/layout/link';
import { PageHead } from '@/components/layout/page-head';
import { DecisionsPanel } from '@/components/returns/decisions-panel';
import { LevelLinks } from '@/components/returns/level-links';
import { ReturnsPanel } from '@/components/returns/returns-panel';
import { UnplacedPanel } from '@/components/returns/unplaced-panel';
import { FigureTable } from '@/components/table/figure-table';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { mapProps } from '@/lib/pages/map-views/map-props';
import type { PageInput } from '@/lib/pages/published/page-input';
import { registryPaid } from '@/lib/pages/returns/registry-paid';
import { returnHref } from '@/lib/pages/returns/return-href';
import { returnedPlaces } from '@/lib/pages/returns/returned-places';
import { placeNames } from '@/lib/serving/queries/place-names';
import { programmeReturns } from '@/lib/serving/queries/programme-returns';
import { returnPlacements } from '@/lib/serving/queries/return-placements';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'returns' });
  return { title: t('title') };
}

export default async function ReturnsPage(input: PageInput) {
  const { return: wanted } = await input.searchParams;
  return publishedPage(
    { ...input, act: 'see-aggregates' },
    async (page) => {
      const { ask, snapshot, language, view } = page;
      const [t, levels, returns] = await Promise.all([
        getTranslations('returns'),
        getTranslations('levels'),
        ask(programmeReturns, { programme: null, period: null, level: 'nation', within: null }),
      ]);
      const shown = returns.find((each) => `${each.programme_id}:${each.period}` === wanted) ?? returns[0];
      if (!shown)
        return (
          <Stack>
            <PageHead title={t('title')} />
            <Notice icon="empty">{t('none')}</Notice>
          </Stack>
        );
      const name = language === 'ur' ? shown.programme_ur : shown.programme_en;
      const filter = { programme: shown.programme_id, period: shown.period };
      const [registry, places, unplaced, decided, names] = await Promise.all([
        registryPaid(page, returns),
        returnedPlaces(page, shown, t('measure', { programme: name, period: shown.period })),
        ask(returnPlacements, { ...filter, placed: false, how: null }),
        ask(returnPlacements, { ...filter, placed: null, how: 'decision' }),
        ask(placeNames, {}),
      ]);
      const map = await mapProps({ page, measured: places });
      const named = new Map(names.map((each) => [each.code, language === 'ur' ? (each.ur ?? each.en) : each.en]));
      const file = new URLSearchParams({ ...filter, snapshot: snapshot.snapshot_id, format: 'csv' });
      return (
        <Stack>
          <PageHead title={t('title')} actions={<Link href="/methods/returns">{t('methodPage')}</Link>} />
          <p className="prose">{t('what')}</p>
          <ReturnsPanel returns={returns} registry={registry} shown={shown} hrefOf={(one) => returnHref(view, one)} />
          <Panel
            title={places.measure.title}
            aside={
              <LevelLinks hrefOf={(level) => returnHref({ ...view, level, select: [] }, shown)} shown={view.level} />
            }
          >
            {map && <LinkedMap {...map} />}
            <p className="prose">
              <small>{t('mapNote')}</small>
            </p>
          </Panel>
          <FigureTable
            rows={places.rows}
            measure={places.measure}
            caption={t('table', { level: levels(view.level) })}
            csvHref={`/api/v1/returns?${file}&level=${view.level}&within=${view.place}`}
            parts={{ numerator: t('paid'), denominator: t('eligible') }}
          />
          <UnplacedPanel unplaced={unplaced} names={named} csvHref={`/api/v1/return-placements?${file}&placed=no`} />
          <DecisionsPanel decided={decided} names={named} />
        </Stack>
      );
    },
    { otherKeys: ['return'] },
  );
}
