import type { PlaceFigure } from '@/components/indicator/place-figure';
import { type MeasuredPlaces, measuredPlaces } from '../measured-places';
import type { PublishedPage } from '../published-page';
import type { CoverageChoice, Ranking } from './coverage-keys';
import type { ProgrammeInView } from './programme-in-view';

type Asked = Exclude<Ranking, 'need'>;

/** The indicators that answer each ranking, the first that the snapshot holds. */
const answeredBy: Record<Asked, readonly string[]> = {
  gap: ['pending_only'],
  gap_rate: ['take_up_served_over_eligible', 'paid_over_eligible'],
  take_up: ['take_up_served_over_eligible', 'paid_over_eligible'],
  exclusion: ['exclusion_by_rule', 'exclusion_poorest_30_not_enrolled'],
  leakage: ['inclusion_by_rule', 'inclusion_enrolled_above_40'],
};

/** The id of the indicator that a ranking reads for a programme; undefined where the snapshot holds none. */
export const indicatorOf = (page: PublishedPage, { prefix }: ProgrammeInView, by: Asked): string | undefined =>
  answeredBy[by]
    .map((name) => `${prefix}_${name}`)
    .find((id) => page.indicators.some(({ indicator_id }) => indicator_id === id));

/** One figure of a programme over the places of the view, without those graded D where the link leaves them out. */
export async function rankedPlaces(
  page: PublishedPage,
  { programme, by, choice, title }: { programme: ProgrammeInView; by: Asked; choice: CoverageChoice; title: string },
): Promise<MeasuredPlaces | null> {
  const isByPaid = by === 'gap' && !isServed(page, programme);
  const indicator = indicatorOf(page, programme, isByPaid ? 'gap_rate' : by);
  if (indicator === undefined) return null;
  const measured = await placesWithout(page, indicator, choice.withoutD);
  if (isByPaid) return leftOver(missedInstead(measured, title), title);
  return by === 'gap_rate' ? missedInstead(measured, title) : measured;
}

/** False for programmes paid once or to persons, whose gap is those found eligible and not paid. */
const isServed = (page: PublishedPage, { prefix }: ProgrammeInView): boolean =>
  page.indicators.some(({ indicator_id }) => indicator_id === `${prefix}_take_up_served_over_eligible`);

/** How many are missed instead of what share. */
function leftOver(measured: MeasuredPlaces, title: string): MeasuredPlaces {
  const counted = <Row extends Pick<PlaceFigure, keyof MeasuredPlaces['whole']>>(row: Row): Row => ({
    ...row,
    value: row.value === null ? null : row.numerator,
    denominator: null,
    smoothed: null,
    intervalLow: null,
    intervalHigh: null,
  });
  return {
    ...measured,
    measure: { ...measured.measure, title, unit: 'count', decimals: 0 },
    rows: measured.rows.map(counted),
    whole: counted(measured.whole),
  };
}

/** One indicator for all households over the places of the view. */
export async function placesWithout(
  page: PublishedPage,
  indicator: string,
  withoutD: boolean,
): Promise<MeasuredPlaces> {
  const whole = { ...page, view: { ...page.view, breakdown: 'none', category: 'all', period: null } };
  const measured = await measuredPlaces(whole, { indicator, level: page.view.level });
  return withoutD ? { ...measured, rows: measured.rows.filter(({ quality }) => quality?.grade !== 'D') } : measured;
}

/** The share that is missed instead of the share that is reached; the count of it is what the denominator leaves. */
function missedInstead(measured: MeasuredPlaces, title: string): MeasuredPlaces {
  const turned = <Row extends Pick<PlaceFigure, keyof MeasuredPlaces['whole']>>(row: Row): Row => ({
    ...row,
    value: less(row.value),
    numerator: row.numerator === null || row.denominator === null ? null : row.denominator - row.numerator,
    smoothed: less(row.smoothed),
    intervalLow: less(row.intervalHigh),
    intervalHigh: less(row.intervalLow),
  });
  return {
    ...measured,
    measure: { ...measured.measure, title, betterWhen: 'lower' },
    rows: measured.rows.map(turned),
    whole: turned(measured.whole),
  };
}

const less = (share: number | null): number | null => (share === null ? null : 1 - share);
