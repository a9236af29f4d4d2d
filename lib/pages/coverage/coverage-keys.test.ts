import { expect, test } from 'vitest';
import { coverageChoice, needWeights, writeChoice } from './coverage-keys';

test('reads back what it wrote, and writes nothing that is usual', () => {
  expect(writeChoice(coverageChoice({}))).toBe('');
  const choice = coverageChoice({ by: 'need', without: 'D', need_no_toilet: '5', need_poverty_headcount: '100' });
  expect(choice).toMatchObject({ by: 'need', withoutD: true, isWeighed: true });
  expect(coverageChoice(Object.fromEntries(new URLSearchParams(writeChoice(choice))))).toEqual(choice);
});

test('never ranks by weights that are nothing or no numbers', () => {
  const zeros = Object.fromEntries(Object.keys(needWeights).map((indicator) => [`need_${indicator}`, '0']));
  expect(coverageChoice(zeros)).toMatchObject({ weights: needWeights, isWeighed: false });
  expect(coverageChoice({ need_no_toilet: '-3', need_crowded: '1e9', by: 'rank' })).toMatchObject({
    weights: needWeights,
    by: 'gap',
  });
});
