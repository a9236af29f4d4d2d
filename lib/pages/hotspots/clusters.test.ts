import { expect, test } from 'vitest';
import type { PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import type { StoredHotspot } from '@/lib/serving/queries/stored-hotspots';
import { clustersOf } from './clusters';

const figure = (code: string, numerator: number, denominator: number) =>
  ({
    code,
    nameEn: `Place ${code}`,
    nameUr: null,
    status: 'known',
    value: numerator / denominator,
    numerator,
    denominator,
  }) as unknown as PlaceFigure;
const spot = (place_code: string, each: string, cluster: number | null, z: number, isolated: string | null = null) =>
  ({ place_code, class: each, cluster, z, isolated }) as unknown as StoredHotspot;

const rows = [figure('A', 60, 100), figure('B', 100, 400), figure('C', 5, 100)];
const found = [
  spot('A', 'hot-spot-99', 2, 4),
  spot('B', 'hot-spot-95', 2, 3),
  spot('C', 'cold-spot-99', 1, -4),
  spot('D', 'hot-spot-99', 3, 5),
];
const there = (place_code: string, value: number | null) => ({
  place_code,
  value,
  status: value === null ? ('suppressed' as const) : ('known' as const),
  programme_id: 'kafaalat',
  name_en: 'Kafaalat',
  name_ur: 'کفالت',
});
const input = {
  found,
  rows,
  households: new Map<string, number | null>([
    ['A', 110],
    ['B', 430],
    ['C', null],
  ]),
  weights: new Map<string, number>(),
  programmes: [there('A', 50), there('B', null), there('C', 0)],
  language: 'en' as const,
  needIsLow: false,
  counts: true,
};

test('the side of need stands first, named after the place that stands out most, large places weighing more', () => {
  const [first, second, ...rest] = clustersOf(input);
  expect(first).toMatchObject({ side: 'hot', isNeed: true, name: 'Place A', codes: ['A', 'B'], households: 540 });
  expect(first?.mean).toBeCloseTo(160 / 500, 12);
  expect(first?.affected).toBe(160);
  expect(second).toMatchObject({ side: 'cold', isNeed: false, codes: ['C'] });
  expect(rest).toEqual([]);
});

test('a place that stands out alone is told apart from clusters and after them, whatever their size', () => {
  const alone = [...found, spot('E', 'hot-spot-99', null, 9, 'high'), spot('F', 'not-significant', null, 1)];
  const shown = [...rows, figure('E', 90, 100), figure('F', 20, 100)];
  const answer = clustersOf({ ...input, found: alone, rows: shown });
  expect(answer.map(({ codes, isIsolated, side }) => [codes.join(), isIsolated, side])).toEqual([
    ['A,B', false, 'hot'],
    ['E', true, 'hot'],
    ['C', false, 'cold'],
  ]);
});

test('the one place shown of a larger cluster is a part of it and not isolated', () => {
  const [part] = clustersOf({ ...input, rows: [figure('A', 60, 100)] });
  expect(part).toMatchObject({ codes: ['A'], isIsolated: false });
});

test('where more is better the low values are the side of need', () => {
  expect(clustersOf({ ...input, needIsLow: true })[0]).toMatchObject({ side: 'cold', isNeed: true });
});

test('a sum with an unknown part is unknown, and a programme says that it counts at least so many', () => {
  const [hot, cold] = clustersOf(input);
  expect(cold?.households).toBeNull();
  expect(hot?.programmes).toEqual([{ id: 'kafaalat', name: 'Kafaalat', households: 50, unknown: 1 }]);
  expect(cold?.programmes).toEqual([]);
});

test('those affected in a sample are weighted place by place to the nation, as the households beside them are', () => {
  const weights = new Map([
    ['A', 200],
    ['B', 150],
  ]);
  const hot = clustersOf({ ...input, weights }).find(({ side }) => side === 'hot');
  expect(hot?.affected).toBe(60 * 200 + 100 * 150);
});
