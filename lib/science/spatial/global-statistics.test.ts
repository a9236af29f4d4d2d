import { expect, test } from 'vitest';
import { ebStandardised } from './eb-standardised';
import { globalMoran } from './global-moran';
import { joinCounts } from './join-counts';
import { keepAreas } from './keep-areas';
import { column, expectAgreement, listed, reference } from './reference.test-support';
import { type Weights, weigh } from './weights';

const tehsils = reference('tehsils.csv');
const area = column(tehsils, 'area_km2');
const [population, households] = [column(tehsils, 'population'), column(tehsils, 'households')];
const known = Int32Array.from(population.keys()).filter((at) => Number.isFinite(population[at]));
const take = (of: Float64Array): Float64Array => Float64Array.from(known, (at) => of[at] as number);
const size = take(population).map((people, at) => people / (take(households)[at] as number));
const [queen, nearest] = [listed(tehsils, 'queen'), listed(tehsils, 'nearest_8')];
const queenKnown = keepAreas(queen, known);

const expected = (name: string): Record<string, number> =>
  Object.fromEntries(
    reference('globals.csv')
      .filter((row) => row.name === name)
      .map((row) => [row.figure as string, Number(row.value)]),
  );

test.each<[string, Float64Array, Weights]>([
  ['area-queen-row-standardised', area, weigh(queen, 'row-standardised')],
  ['area-nearest-binary', area, weigh(nearest, 'binary')],
  ['household-size-queen-row-standardised', size, weigh(queenKnown, 'row-standardised')],
  ['household-size-band-binary', size, weigh(keepAreas(listed(tehsils, 'band_035'), known), 'binary')],
])('global Moran equals spdep under normality and randomisation: %s', (name, values, weights) => {
  const moran = globalMoran(values, weights);
  const flat = {
    statistic: moran?.statistic,
    expected: moran?.expected,
    normality_variance: moran?.normality.variance,
    normality_z: moran?.normality.z,
    randomisation_variance: moran?.randomisation.variance,
    randomisation_z: moran?.randomisation.z,
  };
  for (const [figure, value] of Object.entries(flat))
    expect(value, figure).toBeCloseTo(expected(name)[figure] as number, 9);
  expect((moran?.randomisation.p as number) / (expected(name).randomisation_p as number)).toBeCloseTo(1, 8);
  expect((moran?.normality.p as number) / (expected(name).normality_p as number)).toBeCloseTo(1, 8);
});

test('rates standardised by empirical Bayes, and Moran of them, equal spdep', () => {
  const z = ebStandardised(take(households), take(population));
  expectAgreement(z, column(reference('household-size-queen.csv'), 'eb_standardised'));
  expect(globalMoran(z, weigh(queenKnown, 'binary'))?.statistic).toBeCloseTo(
    expected('eb-queen-binary').statistic as number,
    9,
  );
});

test('a negative variance between places counts as none: the rates then differ by chance alone', () => {
  const z = ebStandardised(Float64Array.of(10, 20, 31), Float64Array.of(100, 200, 300));
  const overall = 61 / 600;
  expect(z[2]).toBeCloseTo((31 / 300 - overall) / Math.sqrt(overall / 300), 12);
});

test('join counts equal spdep', () => {
  const middle = [...size].sort((a, b) => a - b);
  const half = middle.length / 2;
  const median =
    middle.length % 2 ? (middle[half - 0.5] as number) : ((middle[half - 1] as number) + (middle[half] as number)) / 2;
  const counts = joinCounts(
    size.map((value) => Number(value > median)),
    weigh(queenKnown, 'binary'),
  );
  for (const [name, ours] of [
    ['joins-1:1', counts.black],
    ['joins-0:0', counts.white],
    ['joins-1:0', counts.mixed],
  ] as const) {
    for (const figure of ['count', 'expected', 'variance', 'z'] as const)
      expect(ours[figure], `${name} ${figure}`).toBeCloseTo(expected(name)[figure] as number, 8);
  }
});

test('constant figures and areas without links have no global Moran', () => {
  const lone = { size: 5, offsets: new Int32Array(6), neighbours: new Int32Array(0), rule: 'none' };
  expect(globalMoran(new Float64Array(577).fill(0.1), weigh(queen, 'row-standardised'))).toBeNull();
  expect(globalMoran(Float64Array.of(1, 2, 3, 4, 5), weigh(lone, 'binary'))).toBeNull();
});
