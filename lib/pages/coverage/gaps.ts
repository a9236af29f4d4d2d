import type { PublishedPage } from '@/lib/pages/published/published-page';
import { type GapKind, gapKinds, gapShares } from '@/lib/science/coverage/programme-gap';
import { type Explanation, explanationOf } from '@/lib/serving/presentation/figure/explanation';
import { type Figure, figureOf } from '@/lib/serving/presentation/figure/figure';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { CoverageFigure } from '@/lib/serving/queries/coverage-figures';
import { modelOf } from '../measure/model-in-view';
import { peopleIn } from './people-in';
import type { ProgrammeInView } from './programme-in-view';

interface Said {
  figure: Figure;
  measure: Measure;
  explanation: Explanation;
}

/** Those a programme leaves out by one comparison: the households, the people in them, and their share of those they are compared with. */
export interface Gap {
  kind: GapKind;
  households: Said;
  people: Said;
  share: Said;
}

/** The gaps that the snapshot holds of a programme in the place of the view: the one it is headlined by first. */
export function gapsOf(
  page: PublishedPage,
  { prefix, gap }: Pick<ProgrammeInView, 'prefix' | 'gap'>,
  figures: readonly CoverageFigure[],
): Gap[] {
  const { indicators, language, snapshot } = page;
  const rowOf = (id: string) => figures.find((row) => row.indicator_id === id && row.breakdown === 'none');
  const said = (id: string, figure: Figure): Said | null => {
    const indicator = indicators.find(({ indicator_id }) => indicator_id === id);
    if (!indicator) return null;
    const model = indicator.per_model ? modelOf(page) : null;
    return {
      figure,
      measure: measureOf(indicator, language),
      explanation: explanationOf(indicator, model, snapshot, language),
    };
  };
  const ordered = [gap, ...gapKinds.filter((kind) => kind !== gap)];
  return ordered.flatMap((kind): Gap[] => {
    const [count, persons, rate] = [
      `${prefix}_${kind}`,
      `${prefix}_${kind}_people`,
      `${prefix}_${gapShares[kind].name}`,
    ];
    const shareRow = rowOf(rate);
    const stored = figureOf(shareRow, snapshot);
    const households = said(count, figureOf(rowOf(count), snapshot));
    const people = said(persons, peopleIn(rowOf(persons), rowOf(count), snapshot));
    const share = said(rate, gapShares[kind].isReached ? missedOf(stored) : stored);
    if (!households || !people || !share) return [];
    return [{ kind, households, people: { ...people, measure: { ...people.measure, decimals: 0 } }, share }];
  });
}

/** The share that is missed of a figure that tells the share reached. */
export const missedOf = <Shown extends Figure>(figure: Shown): Shown => ({
  ...figure,
  value: less(figure.value),
  numerator: figure.numerator === null || figure.denominator === null ? null : figure.denominator - figure.numerator,
  smoothed: less(figure.smoothed),
  intervalLow: less(figure.intervalHigh),
  intervalHigh: less(figure.intervalLow),
});

const less = (share: number | null): number | null => (share === null ? null : 1 - share);
