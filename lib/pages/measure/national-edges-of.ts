import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { Level } from '@/lib/science/geography/level';
import { thirds } from '@/lib/serving/presentation/bivariate-map';
import { nationalEdges } from '@/lib/serving/presentation/classify/national-edges';
import { roundedQuantiles } from '@/lib/serving/presentation/classify/rounded-quantiles';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import { nationalSpread } from '@/lib/serving/queries/national-spread';

/**
 * The class edges of an indicator in a snapshot: one set for every place, group, period and model. They rest on the nation's tehsils under
 * the model in force, and say nothing of any one of them. What is counted adds up, so there each level has edges of its own.
 */
export async function nationalEdgesOf(
  { ask, snapshot }: Pick<PublishedPage, 'ask' | 'snapshot'>,
  indicator: IndicatorRow,
  measure: Measure,
  level: Level,
): Promise<Required<Pick<Measure, 'edges' | 'thirds'>>> {
  const spread = await ask(nationalSpread, {
    indicator: indicator.indicator_id,
    model: indicator.per_model ? snapshot.default_model : '',
    level: indicator.kind === 'count' ? level : 'tehsil',
  });
  const sorted = spread.map(({ value }) => value);
  return { edges: nationalEdges(measure, sorted), thirds: roundedQuantiles(sorted, thirds.length) };
}
