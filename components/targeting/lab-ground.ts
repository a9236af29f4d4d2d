import type { LabGroup, LabPlace } from '@/lib/pages/targeting/lab-place';
import { packDistributions, type ScoreDistribution } from '@/lib/science/targeting/packed-distributions';
import type { TargetingGround } from '@/lib/science/targeting/scenario-counts';
import type { ScoreDistributionRow } from '@/lib/serving/queries/score-distributions';
import { distributionOf } from './distribution-of';

export interface LabGround {
  /** The whole place of the page, as one place. */
  whole: TargetingGround;
  /** Its tehsils in their order. */
  places: TargetingGround;
  /** Scored households of each tehsil; NaN where nothing is published. */
  scored: Float64Array;
  /** The cut-off in force, where the published headcount is what is shown; null where the model has none. */
  official: number | null;
  /** Whether that headcount may not be shown, for the whole and for each tehsil. */
  withheld: { whole: boolean; places: readonly boolean[] };
}

/** Everything a scenario is worked out from, packed once. */
export function labGround(
  wholeRow: ScoreDistributionRow,
  places: readonly LabPlace[],
  groups: readonly LabGroup[],
): LabGround {
  const whole = distributionOf(wholeRow);
  const grid = { from: whole.points[0] ?? 0, to: whole.points.at(-1) ?? 100 };
  const read = (row: ScoreDistributionRow | null | undefined): ScoreDistribution | null =>
    row && isHeld(row) ? distributionOf(row) : null;
  const pack = (rows: readonly (ScoreDistributionRow | null | undefined)[]) => packDistributions(rows.map(read), grid);
  const area = (category: string) =>
    pack([groups.find((each) => each.breakdown === 'area_type' && each.category === category)?.scores]);
  return {
    whole: { whole, places: packDistributions([whole], grid), urban: area('urban'), rural: area('rural') },
    places: {
      whole,
      places: pack(places.map(({ scores }) => scores)),
      urban: pack(places.map(({ urban }) => urban)),
      rural: pack(places.map(({ rural }) => rural)),
    },
    scored: Float64Array.from(places, ({ scores }) => read(scores)?.all ?? Number.NaN),
    official: wholeRow.official,
    withheld: {
      whole: isWithheld(wholeRow),
      places: places.map(({ scores }) => scores !== null && isWithheld(scores)),
    },
  };
}

/** A place without a distribution is still held where its headcount is published. */
const isHeld = ({ points, official_status: status }: ScoreDistributionRow): boolean =>
  points !== '' || status === 'known';

const isWithheld = ({ official_status: status }: ScoreDistributionRow): boolean =>
  status !== null && status !== 'known';
