import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readModel } from './read-model';

const rowsOf = (name: string): string[][] =>
  readFileSync(`scripts/reference/pmt/${name}.csv`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const read = readModel('hies-2016');
if (!read.ok) throw new Error(read.problem.sentence);
const model = read.value;

test('every number of points of hies-2016 is what R finds, to the sixth decimal', () => {
  const [first, ...points] = rowsOf('points');
  expect(model.intercept).toBeCloseTo(Number(first?.[2]), 6);
  const own = model.terms.flatMap((term) => {
    if (term.kind === 'linear') return [];
    if (term.kind === 'bands')
      return term.bands.map(({ from, points }) => [`${term.feature} ${from}`, points] as const);
    return Object.entries(term.points).map(([value, points]) => [`${term.feature} ${value}`, points] as const);
  });
  const estimated = new Map(own);
  expect(points).toHaveLength(64);
  for (const [feature, value, found] of points) {
    const ours = estimated.get(`${feature} ${value}`);
    expect(Math.abs((ours ?? Number.NaN) - Number(found)), `${feature} ${value}`).toBeLessThan(6e-7);
  }
});

test('the accuracy of hies-2016 is what R finds, held out and not, and reaches what was asked of it', () => {
  const found = rowsOf('accuracy').filter(([name]) => name === 'with members');
  expect(found).toHaveLength(9);
  for (const [, measure, training, crossValidated] of found) {
    expect(model.fit?.[measure as string], measure).toBeCloseTo(Number(training), 4);
    expect(model.fit?.[`cross_validated_${measure}`], measure).toBeCloseTo(Number(crossValidated), 4);
  }
  expect(model.fit?.cross_validated_r2).toBeGreaterThanOrEqual(0.648);
  expect(model.fit?.cross_validated_exclusion_error_30).toBeLessThanOrEqual(0.305);
});

test('every additional year of schooling and every further child under five moves the score one way', () => {
  const pointsOf = (feature: string): number[] =>
    model.terms.flatMap((term) =>
      term.kind === 'bands' && term.feature === feature ? term.bands.map(({ points }) => points) : [],
    );
  const rising = (values: number[]): boolean =>
    values.every((value, at) => at === 0 || value > (values[at - 1] as number));
  for (const feature of ['head_education_years', 'adult_education_years_most', 'adult_education_years_mean'])
    expect(rising(pointsOf(feature)), feature).toBe(true);
  for (const feature of ['children_under_5', 'adults_percent'])
    expect(rising(pointsOf(feature).toReversed()), feature).toBe(true);
});
