import type { PublishedPage } from '@/lib/pages/published/published-page';
import { type GapKind, gapShares } from '@/lib/science/coverage/programme-gap';
import { type MeasuredPlaces, measuredPlaces } from '../measure/measured-places';
import { rankedRows } from '../measure/ranked-rows';
import type { CoverageChoice, Ranking } from './coverage-keys';
import { missedOf } from './gaps';
import type { ProgrammeInView } from './programme-in-view';

type Asked = Exclude<Ranking, 'need'>;

/** The names that answer each ranking, the first that the snapshot holds. */
const answeredBy = (by: Asked, gap: GapKind): readonly string[] =>
  ({
    gap: [gap],
    gap_rate: [gapShares[gap].name],
    take_up: ['take_up_served_over_eligible', 'paid_over_eligible'],
    exclusion: ['exclusion_poorest_30_not_enrolled'],
    leakage: ['inclusion_by_rule', 'inclusion_enrolled_above_40'],
  })[by];

/** The id of the indicator that a ranking reads for a programme; undefined where the snapshot holds none. */
export const indicatorOf = (page: PublishedPage, { prefix, gap }: ProgrammeInView, by: Asked): string | undefined =>
  answeredBy(by, gap)
    .map((name) => `${prefix}_${name}`)
    .find((id) => page.indicators.some(({ indicator_id }) => indicator_id === id));

/** One figure of a programme over the places of the view, without those graded D where the link leaves them out. */
export async function rankedPlaces(
  page: PublishedPage,
  { programme, by, choice, title }: { programme: ProgrammeInView; by: Asked; choice: CoverageChoice; title: string },
): Promise<MeasuredPlaces | null> {
  const indicator = indicatorOf(page, programme, by);
  if (indicator === undefined) return null;
  const measured = await placesWithout(page, indicator, { withoutD: choice.withoutD, isRanked: true });
  if (by === 'gap') return { ...measured, measure: { ...measured.measure, title } };
  if (by !== 'gap_rate') return measured;
  return gapShares[programme.gap].isReached
    ? missedInstead(measured, title)
    : { ...measured, measure: { ...measured.measure, title } };
}

/** One indicator for all households over the places of the view, ranked among those that are left. */
export async function placesWithout(
  page: PublishedPage,
  indicator: string,
  { withoutD, isRanked }: { withoutD: boolean; isRanked: boolean },
): Promise<MeasuredPlaces> {
  const whole = { ...page, view: { ...page.view, breakdown: 'none', category: 'all', period: null } };
  const measured = await measuredPlaces(whole, { indicator, level: page.view.level, isRanked: isRanked && !withoutD });
  if (!withoutD) return measured;
  const rows = measured.rows.filter(({ quality }) => quality?.grade !== 'D');
  return { ...measured, rows: isRanked ? rankedRows(rows, measured.measure) : rows };
}

/** The share that is missed instead of the share that is reached; the count of it is what the denominator leaves. */
const missedInstead = (measured: MeasuredPlaces, title: string): MeasuredPlaces => ({
  ...measured,
  measure: { ...measured.measure, title, betterWhen: 'lower' },
  rows: measured.rows.map(missedOf),
  whole: missedOf(measured.whole),
});
