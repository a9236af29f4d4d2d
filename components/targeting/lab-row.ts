import type { Status } from '@/lib/core/measured';
import type { LabPlace } from '@/lib/pages/targeting/lab-place';
import type { LabGround } from './lab-ground';
import type { LabOutcome } from './lab-outcome';

/** One tehsil under a scenario; NaN where nothing of it may be shown. */
export interface LabRow {
  code: string;
  name: string;
  district: string;
  scored: number;
  households: number;
  low: number;
  high: number;
  persons: number;
  /** Rupees in the first year, as far as they are paid. */
  cost: number;
  /** Households more than under the cut-off in force; NaN where there is none. */
  change: number;
  /** Why nothing is shown, where nothing is. */
  status: Status;
  /** How many households of the nation one of the extract stands for. */
  weight: number;
}

export const labRows = (
  places: readonly LabPlace[],
  ground: LabGround,
  outcome: LabOutcome,
  official: LabOutcome | null,
  yearlyAmount: number,
): LabRow[] =>
  places.map(({ code, name, district, scores }, index) => {
    const at = (counts: Float64Array | undefined): number => counts?.[index] ?? Number.NaN;
    const households = at(outcome.places.households);
    return {
      code,
      name,
      district,
      scored: at(ground.scored),
      households,
      low: at(outcome.places.low),
      high: at(outcome.places.high),
      persons: at(outcome.places.persons),
      cost: households * yearlyAmount * outcome.paid,
      change: households - at(official?.places.households),
      status: Number.isFinite(households) ? 'known' : unknownFor(scores?.official_status),
      weight: scores?.weight ?? 1,
    };
  });

const unknownFor = (status: Status | null | undefined): Status =>
  status && status !== 'known' ? status : 'suppressed';
