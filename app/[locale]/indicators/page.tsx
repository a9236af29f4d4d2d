import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { publishedPage } from '@/app/published-page';
import { EvaluationLink } from '@/components/evaluation/evaluation-link';
import { IndicatorFramework } from '@/components/indicator/indicator-framework';
import { ModelLabel } from '@/components/indicator/model-label';
import { PageHead } from '@/components/layout/page-head';
import { CsvLink } from '@/components/monitoring/csv-link';
import { FrameworkCatalogue } from '@/components/monitoring/framework-catalogue';
import { FrozenPanel } from '@/components/monitoring/frozen-panel';
import { PlaceChooser } from '@/components/monitoring/place-chooser';
import { ReportingGrid } from '@/components/monitoring/reporting-grid';
import { StandingOutNotes } from '@/components/monitoring/standing-out-notes';
import { TargetTable } from '@/components/monitoring/target-table';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { modelOf } from '@/lib/pages/measure/model-in-view';
import { catalogueOf } from '@/lib/pages/monitoring/catalogue';
import { frameworkFigures } from '@/lib/pages/monitoring/framework-figures';
import { frozenOf } from '@/lib/pages/monitoring/frozen-quarters';
import { placeChoice } from '@/lib/pages/monitoring/place-choice';
import { reportingOf } from '@/lib/pages/monitoring/reporting';
import { reportingGroups } from '@/lib/pages/monitoring/reporting-groups';
import type { PageInput } from '@/lib/pages/published/page-input';
import { framework as frameworkQuery } from '@/lib/serving/queries/framework';
import { places as placesQuery } from '@/lib/serving/queries/places';
import { quarters as quartersQuery } from '@/lib/serving/queries/quarters';
import { targets as targetsQuery } from '@/lib/serving/queries/targets';
import { formatView } from '@/lib/serving/view-state/format-view';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'nav' });
  return { title: t('indicators') };
}

export default function IndicatorsPage(input: PageInput) {
  return publishedPage({ ...input, act: 'see-aggregates' }, async (page) => {
    const [t, levels] = await Promise.all([getTranslations('monitoring'), getTranslations('levels')]);
    const { ask, view, language } = page;
    const model = modelOf(page);
    const [places, figures, targets, framework, reporting] = await Promise.all([
      ask(placesQuery, { code: null, level: null, within: null }),
      ask(quartersQuery, { place: view.place, model: model.model_id, indicator: null }),
      ask(targetsQuery, { place: view.place, indicator: null }),
      ask(frameworkQuery, {}),
      reportingOf(page),
    ]);
    const frozen = await frozenOf(page, places);
    const { indicators, withTargets } = frameworkFigures(page, { figures, targets, framework });
    const choice = placeChoice(places, language, page.view.place);
    const here = places.find((each) => each.place_code === view.place);
    const placeName = here ? (language === 'ur' ? (here.name_ur ?? here.name_en) : here.name_en) : choice.nation.name;
    const query = formatView(view);
    return (
      <>
        <PageHead title={t('title')} actions={<EvaluationLink />} />
        <StandingOutNotes
          standing={reporting.standing}
          programmes={reporting.programmes}
          query={query}
          isArea={(page.viewer?.scope ?? null) !== null}
        />
        <PlaceChooser {...choice} />
        <Stack>
          <Panel title={t('againstTargets', { place: placeName })} aside={<small>{t('targetRule')}</small>}>
            <CsvLink resource="targets" query={{ place: view.place, snapshot: page.snapshot.snapshot_id }} />
            <TargetTable entries={withTargets} caption={t('againstTargets', { place: placeName })} query={query} />
          </Panel>
          <div id="reporting">
            <Panel title={t('grid')} aside={<small>{t('gridNote')}</small>}>
              <CsvLink resource="reporting" query={{ within: view.place, snapshot: page.snapshot.snapshot_id }} />
              <ReportingGrid
                rows={reporting.rows}
                programmes={reporting.programmes}
                quartersShown={view.place === choice.nation.code ? 4 : 6}
                groups={reportingGroups(reporting, {
                  standing: t('standsOut'),
                  whole: placeName,
                  inner: t('within', { level: levels(reporting.inner), place: placeName }),
                })}
              />
            </Panel>
          </div>
          <FrozenPanel entries={frozen} open={reporting.standing.quarter} />
          <Panel title={t('catalogue', { count: framework.length })}>
            <FrameworkCatalogue entries={catalogueOf(page, framework, (key) => t(key))} />
          </Panel>
        </Stack>
        <h2>{t('allIndicators', { count: page.indicators.length, place: placeName })}</h2>
        <ModelLabel model={model} />
        <IndicatorFramework entries={indicators} placeName={placeName} query={query} />
      </>
    );
  });
}
