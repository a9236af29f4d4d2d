import { expect, it } from 'vitest';
import { snapshotDay } from './snapshot-day';

const kept = [
  { snapshot_id: '2026-06-30-round-0a1b2c3d', as_of_on: '2026-06-30' },
  { snapshot_id: '2026-09-30-round-11111111', as_of_on: '2026-09-30' },
  { snapshot_id: '2026-09-30-round-22222222', as_of_on: '2026-09-30' },
];

it('tells two snapshots of one day apart, and leaves the others plain', () => {
  expect(kept.map((each) => snapshotDay(each, kept, 'en'))).toEqual([
    '30 Jun 2026',
    '30 Sept 2026 (11111111)',
    '30 Sept 2026 (22222222)',
  ]);
});
