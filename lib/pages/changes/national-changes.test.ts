import { expect, it } from 'vitest';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import type { TrendRow } from '@/lib/serving/queries/trend';
import { nationalChanges } from './national-changes';

const indicator = (indicator_id: string) =>
  ({ indicator_id, title_en: indicator_id, unit: 'share', decimals: 1, better_when: 'lower' }) as IndicatorRow;
const row = (indicator_id: string, snapshot_id: string, value: number, half: number | null, also = {}) =>
  ({
    indicator_id,
    snapshot_id,
    as_of_on: snapshot_id,
    value,
    estimate: null,
    interval_low: half === null ? null : value - half,
    interval_high: half === null ? null : value + half,
    definition_checksum: 'same',
    disclosure_policy: 'SDC-2',
    disclosure_key: 'k',
    ...also,
  }) as TrendRow;
const pair = (id: string, now: number, before: number, half: number | null, also = {}) => [
  row(id, '2026-09-30', now, half),
  row(id, '2026-06-30', before, half, also),
];
const named = ['moved', 'still', 'redefined', 'bare'].map(indicator);

it('lists what stands out, then what cannot be compared or tested, and leaves out what chance explains', () => {
  const history = [
    ...pair('moved', 0.4, 0.3, 0.02),
    ...pair('still', 0.4, 0.38, 0.03),
    ...pair('redefined', 0.9, 0.1, 0.01, { definition_checksum: 'other' }),
    ...pair('bare', 0.5, 0.4, null),
  ];
  const found = nationalChanges(history, named, 'en');
  expect(found).toMatchObject({ hasBefore: true, tested: 2, standingOut: 1, protection: 'same' });
  expect(found.changes.map(({ measure, isBreak }) => [measure.id, isBreak])).toEqual([
    ['moved', false],
    ['redefined', true],
    ['bare', false],
  ]);
  expect(found.changes[0]?.interval?.from).toBeCloseTo(0.1 - Math.hypot(0.02, 0.02), 12);
  expect(found.changes[2]?.interval).toBeNull();
});

it('answers that no change stands out, and says where the snapshot before was protected otherwise', () => {
  const found = nationalChanges(pair('still', 0.4, 0.38, 0.03, { disclosure_key: 'other' }), named, 'en');
  expect(found).toMatchObject({ tested: 1, standingOut: 0, protection: 'other_key', changes: [] });
  expect(nationalChanges([row('still', '2026-09-30', 0.4, 0.03)], named, 'en').hasBefore).toBe(false);
});
