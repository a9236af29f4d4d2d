import { expect, test } from 'vitest';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { CoverageFigure } from '@/lib/serving/queries/coverage-figures';
import { coverageFigure } from './coverage-figure.test-support';
import { gapsOf } from './gaps';

const ids = [
  'missed_by_rule',
  'missed_by_rule_people',
  'exclusion_by_rule',
  'pending_only',
  'pending_only_people',
  'take_up_served_over_eligible',
  'not_paid',
  'not_paid_people',
  'paid_over_eligible',
].map((name) => `kafaalat_${name}`);
const page = {
  language: 'en',
  snapshot: { sampled_one_in: null },
  indicators: ids.map((indicator_id) => ({
    indicator_id,
    per_model: false,
    unit: 'count',
    decimals: 0,
    findings_en: '',
    findings_ur: '',
  })),
} as unknown as PublishedPage;
const row = (name: string, given: Partial<CoverageFigure>): CoverageFigure =>
  coverageFigure({ indicator_id: `kafaalat_${name}`, ...given });
const figures = [
  row('missed_by_rule', { numerator: 24_600, value: 24_600 }),
  row('missed_by_rule_people', { numerator: 187_895, denominator: 24_600, value: 7.64 }),
  row('exclusion_by_rule', { numerator: 24_600, denominator: 67_270, value: 0.3657 }),
  row('pending_only', { numerator: 6_850, value: 6_850 }),
  row('pending_only_people', { numerator: 49_990, denominator: 6_850, value: 7.3 }),
  row('take_up_served_over_eligible', {
    numerator: 70_360,
    denominator: 77_220,
    value: 0.9112,
    interval_low: 0.909,
    interval_high: 0.913,
  }),
  row('not_paid', { status: 'suppressed' }),
  row('not_paid_people', { status: 'suppressed' }),
  row('paid_over_eligible', { status: 'suppressed' }),
];

test('the gap a programme is headlined by stands first, and each gap has its own households, people and share', () => {
  const [first, second] = gapsOf(page, { prefix: 'kafaalat', gap: 'missed_by_rule' }, figures);
  expect(first).toMatchObject({
    kind: 'missed_by_rule',
    households: { figure: { value: 24_600 } },
    people: { figure: { value: 187_895 } },
    share: { figure: { value: 0.3657, numerator: 24_600, denominator: 67_270 } },
  });
  expect(second?.kind).toBe('pending_only');
  expect(second?.people.figure.value).toBe(49_990);
  expect(gapsOf(page, { prefix: 'kafaalat', gap: 'not_paid' }, figures)[0]?.kind).toBe('not_paid');
});

test('a share stored as those reached is turned into those missed, its interval with it', () => {
  const gaps = gapsOf(page, { prefix: 'kafaalat', gap: 'missed_by_rule' }, figures);
  const { figure } = gaps.find(({ kind }) => kind === 'pending_only')?.share ?? {};
  expect(figure?.numerator).toBe(77_220 - 70_360);
  expect(figure?.value).toBeCloseTo(0.0888, 12);
  expect([figure?.intervalLow, figure?.intervalHigh].map((end) => Number(end?.toFixed(3)))).toEqual([0.087, 0.091]);
});

test('a gap that is withheld says so for itself and takes nothing from the others', () => {
  const gaps = gapsOf(page, { prefix: 'kafaalat', gap: 'missed_by_rule' }, figures);
  const withheld = gaps.find(({ kind }) => kind === 'not_paid');
  expect(withheld?.households.figure).toMatchObject({ status: 'suppressed', value: null });
  expect(withheld?.share.figure).toMatchObject({ status: 'suppressed', value: null });
  expect(gaps).toHaveLength(3);
});
