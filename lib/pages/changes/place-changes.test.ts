import { expect, it } from 'vitest';
import { sameDisclosure } from '@/lib/core/same-disclosure';
import { type PublishedFigure, placeChanges } from './place-changes';

const figure = (place_code: string, value: number | null, half: number, also: Partial<PublishedFigure> = {}) => ({
  place_code,
  status: 'known' as const,
  value,
  interval_low: value === null ? null : value - half,
  interval_high: value === null ? null : value + half,
  households: 300,
  ...also,
});
const at = (...figures: ReturnType<typeof figure>[]) => new Map(figures.map((each) => [each.place_code, each]));

it('gives every place its change with its interval, and lets stand out only what chance does not explain', () => {
  const now = [figure('A', 0.6, 0.03), figure('B', 0.42, 0.03), figure('C', 0.4, 0.03)];
  const before = at(figure('A', 0.4, 0.04), figure('B', 0.4, 0.04), figure('C', 0.4, 0.04, { households: 80 }));
  const [a, b, c] = placeChanges(now, before);
  expect(a).toMatchObject({ status: 'known', before: 0.4, now: 0.6, households: 300 });
  expect(a?.change).toBeCloseTo(0.2, 12);
  expect(a?.tested?.low).toBeCloseTo(0.15, 12);
  expect(a?.tested?.high).toBeCloseTo(0.25, 12);
  expect([a, b, c].map((each) => each?.tested?.standsOut)).toEqual([true, false, false]);
  expect(c?.households).toBe(80);
});

it('keeps the state of the figure that is not known, and subtracts nothing from it', () => {
  const banded = figure('A', null, 0, { status: 'banded', interval_low: 0, interval_high: 0.1 });
  const now = [banded, figure('B', 0.4, 0.1), figure('C', 0.4, 0.1)];
  const before = at(figure('A', 0.4, 0.1), figure('B', null, 0, { status: 'suppressed' }));
  expect(placeChanges(now, before).map(({ status, change, tested }) => [status, change, tested])).toEqual([
    ['banded', null, null],
    ['suppressed', null, null],
    ['missing', null, null],
  ]);
});

it('gives the change of a figure without an interval untested, so that it never stands out', () => {
  const [only] = placeChanges([figure('A', 9, 0, { interval_low: null })], at(figure('A', 2, 0.1)));
  expect(only).toMatchObject({ status: 'known', change: 7, tested: null });
});

it('tells two snapshots protected alike from those under another policy or another key', () => {
  const of = (disclosure_policy: string | null, disclosure_key: string | null) => ({
    disclosure_policy,
    disclosure_key,
  });
  expect(sameDisclosure(of('SDC-2', 'k1'), of('SDC-2', 'k1'))).toBe('same');
  expect(sameDisclosure(of('SDC-2', null), of('SDC-2', null))).toBe('same');
  expect(sameDisclosure(of('SDC-2', 'k1'), of('SDC-2', 'k2'))).toBe('other_key');
  expect(sameDisclosure(of(null, null), of('SDC-2', 'k2'))).toBe('other_policy');
});
