import type { PublishedPage } from '@/lib/pages/published/published-page';
import { type RankStability, rankStability } from '@/lib/science/coverage/rank-stability';
import { nationalEdges } from '@/lib/serving/presentation/classify/national-edges';
import type { PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import type { Measure } from '@/lib/serving/presentation/measure';
import { type CoverageChoice, type NeedIndicator, needIndicators } from './coverage-keys';
import { placesWithout } from './ranked-places';

export interface Need {
  /** Indicators that the snapshot holds, with what they weigh; those of weight 0, or known in no place shown, take no part. */
  parts: { indicator: NeedIndicator; title: string; weight: number; percent: number | null }[];
  measure: Measure;
  /** Every place with its index, 0–100. */
  rows: PlaceFigure[];
  stability: RankStability;
}

/** How many places a shortlist has unless a person chooses others. */
export const shortlistLength = 12;

/** The need index of every place of the view under the weights of the link, and how far its order rests on them; null where nothing can be weighed. */
export async function needOf(page: PublishedPage, choice: CoverageChoice, title: string): Promise<Need | null> {
  const held = needIndicators.filter((id) => page.indicators.some(({ indicator_id }) => indicator_id === id));
  const measured = await Promise.all(
    held.map((id) => placesWithout(page, id, { withoutD: choice.withoutD, isRanked: false })),
  );
  const candidates = measured.map((each, index) => {
    const isKnown = each.rows.some(({ status }) => status === 'known');
    return { measured: each, isKnown, weight: isKnown ? choice.weights[held[index] as NeedIndicator] : 0 };
  });
  const total = candidates.reduce((sum, { weight }) => sum + weight, 0);
  const places = measured[0]?.rows ?? [];
  if (total === 0) return null;
  const weighed = candidates.filter(({ weight }) => weight > 0);
  const stability = rankStability(
    weighed.map((each) => ({
      values: each.measured.rows.map(({ status, value }) => (status === 'known' ? value : null)),
      betterWhenHigher: each.measured.measure.betterWhen === 'higher',
    })),
    weighed.map(({ weight }) => weight),
    { first: shortlistLength },
  );
  return {
    parts: held.map((indicator, index) => ({
      indicator,
      title: measured[index]?.measure.title ?? indicator,
      weight: choice.weights[indicator],
      percent: candidates[index]?.isKnown ? (100 * choice.weights[indicator]) / total : null,
    })),
    measure: {
      id: 'need_index',
      title,
      unit: 'score',
      decimals: 0,
      betterWhen: 'lower',
      edges: nationalEdges({ id: 'need_index', unit: 'score', betterWhen: 'lower' }, []),
    },
    rows: places.map((place, index) => indexed(place, stability.places[index]?.index ?? null)),
    stability,
  };
}

const indexed = (place: PlaceFigure, index: number | null): PlaceFigure => ({
  ...place,
  status: index === null ? 'missing' : 'known',
  value: index === null ? null : 100 * index,
  numerator: null,
  denominator: null,
  smoothed: null,
  intervalLow: null,
  intervalHigh: null,
  households: null,
});
