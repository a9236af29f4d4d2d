import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { publishedPage } from '@/app/published-page';
import { DrawnPanel } from '@/components/evaluation/drawn-panel';
import { PlanForm } from '@/components/evaluation/plan-form';
import { SizePanel } from '@/components/evaluation/size-panel';
import { StrataPanel } from '@/components/evaluation/strata-panel';
import { EstimateNote } from '@/components/indicator/estimate-note';
import { Link } from '@/components/layout/link';
import { PageHead } from '@/components/layout/page-head';
import { Board } from '@/components/ui/board';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { invariant } from '@/lib/core/invariant';
import { planKeys, readPlan } from '@/lib/pages/evaluation/evaluation-plan';
import { placeSample } from '@/lib/pages/evaluation/place-sample';
import { sampleRows } from '@/lib/pages/evaluation/sample-rows';
import { modelOf } from '@/lib/pages/measure/model-in-view';
import type { PageInput } from '@/lib/pages/published/page-input';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'evaluation' });
  return { title: t('title') };
}

export default async function EvaluationPage(input: PageInput) {
  const parameters = await input.searchParams;
  return publishedPage(
    { ...input, act: 'see-aggregates' },
    async (page) => {
      const { ask, snapshot, view, language, indicators } = page;
      const t = await getTranslations('evaluation');
      const { plan, wrong } = readPlan(parameters, snapshot.as_of_on);
      const indicator = indicators.find((each) => each.indicator_id === view.indicator) ?? indicators[0];
      invariant(indicator, 'a snapshot holds at least one indicator');
      const model = modelOf(page).model_id;
      const sample = await placeSample(ask, { indicator: indicator.indicator_id, model }, plan);
      const measure = measureOf(indicator, language);
      const rows = sampleRows(sample, measure, language);
      const query = new URLSearchParams({
        ...Object.fromEntries(Object.entries(plan).map(([key, value]) => [key, String(value)])),
        indicator: indicator.indicator_id,
        model,
        snapshot: snapshot.snapshot_id,
        format: 'csv',
      });
      return (
        <Stack>
          <PageHead title={t('title')} actions={<Link href="/methods/evaluation">{t('methodPage')}</Link>} />
          <p className="prose">{t('what')}</p>
          <EstimateNote figures={[{ estimatedFrom: snapshot.sampled_one_in }]} />
          {wrong.length > 0 && <Notice>{t('wrong', { keys: wrong.join(', ') })}</Notice>}
          <Board kind="halves">
            <Stack>
              <Panel title={t('questions')}>
                <PlanForm
                  plan={plan}
                  indicator={indicator.indicator_id}
                  indicators={indicators
                    .filter(({ kind }) => kind !== 'count')
                    .map((each) => ({
                      id: each.indicator_id,
                      title: language === 'ur' ? each.title_ur : each.title_en,
                    }))}
                  kept={{ snapshot: snapshot.snapshot_id, ...(view.model ? { model: view.model } : {}) }}
                />
              </Panel>
              <SizePanel size={sample.size} places={sample.drawn.length} />
            </Stack>
            <StrataPanel strata={rows.strata} inFrame={sample.inFrame} outside={sample.outside} />
          </Board>
          <DrawnPanel drawn={rows.drawn} needTitle={measure.title} csvHref={`/api/v1/evaluation-sample?${query}`} />
        </Stack>
      );
    },
    { otherKeys: planKeys },
  );
}
