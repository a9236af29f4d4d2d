import { formatTargeting, type TargetingScenario } from '@/lib/science/targeting/targeting-scenario';
import { csvTable } from '@/lib/serving/presentation/csv';
import type { LabRow } from './lab-row';

interface FileOf {
  rows: readonly LabRow[];
  scenario: TargetingScenario;
  note: string;
  model: string;
  /** The sentence that stands on the page too. */
  plainly: string;
  snapshot: string;
  synthetic: boolean;
}

const columns = [
  'place_code',
  'place_name',
  'district',
  'scored_households',
  'households_in',
  'between_low',
  'between_high',
  'persons_in',
  'cost_pkr_first_year',
  'change_on_cut_off_in_force',
  'status',
  'household_weight',
  'model',
  'scenario',
  'note',
  'simulation',
] as const;

/** The table of tehsils as CSV; each row says which scenario it belongs to and that nothing is sent to payments. */
export function labCsv({ rows, scenario, note, model, plainly, snapshot, synthetic }: FileOf) {
  const whole = (value: number, unit = 1): number | null =>
    Number.isFinite(value) ? Math.round(value / unit) * unit : null;
  const written = rows.map((row) => ({
    place_code: row.code,
    place_name: row.name,
    district: row.district,
    scored_households: whole(row.scored),
    households_in: whole(row.households),
    between_low: whole(row.low),
    between_high: whole(row.high),
    persons_in: whole(row.persons),
    cost_pkr_first_year: whole(row.cost, 1000),
    change_on_cut_off_in_force: whole(row.change),
    status: row.status,
    household_weight: row.weight,
    model,
    scenario: formatTargeting(scenario),
    note,
    simulation: plainly,
  }));
  return csvTable(written, columns, { parts: ['targeting', model, snapshot], synthetic });
}
