import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gradePlace, type PlaceFacts } from './grade-place';
import { type Grade, grades, qualityBounds } from './quality-rule';

const excellent: PlaceFacts = {
  registered: 'some',
  households: 5000,
  completeness: 1,
  surveyAgeYears: 1,
  coverage: 1,
  coverageBy: 'registered',
};

const bounds = [
  ['households', qualityBounds.households, -0.01, 'few_households'],
  ['completeness', qualityBounds.completeness, -0.01, 'answers_lacking'],
  ['surveyAgeYears', qualityBounds.surveyAgeYears, 0.01, 'survey_old'],
  ['coverage', qualityBounds.coverageAtLeast, -0.01, 'coverage_low'],
  ['coverage', qualityBounds.coverageAtMost, 0.01, 'coverage_high'],
] as const;

test.each(bounds)(
  'a bound of %s still earns its letter and one hundredth beyond it the next',
  (part, by, step, why) => {
    for (const letter of ['A', 'B', 'C'] as const) {
      expect(gradePlace({ ...excellent, [part]: by[letter] }).grade).toBe(letter);
      const beyond = gradePlace({ ...excellent, [part]: by[letter] + step });
      expect(beyond.grade).toBe(grades[grades.indexOf(letter) + 1]);
      expect(beyond.reasons).toEqual([why]);
    }
  },
);

test('the grade is never better than the worst of its four letters, whatever the facts', () => {
  for (const completeness of [0, 0.7, 0.85, 0.95, 1])
    for (const surveyAgeYears of [0, 2, 3, 5, 20])
      for (const coverage of [null, 0, 0.5, 0.75, 0.9, 1.1, 1.25, 1.5, 9]) {
        const { grade, parts, reasons } = gradePlace({ ...excellent, completeness, surveyAgeYears, coverage });
        const letters = Object.values(parts) as Grade[];
        expect(grade).toBe(letters.sort().at(-1));
        expect(reasons).toHaveLength(letters.filter((letter) => letter !== 'A').length);
      }
});

test('a coverage that is unknown, or that survey weights were made to fit, is no A', () => {
  expect(gradePlace({ ...excellent, coverage: null, coverageBy: null })).toMatchObject({
    grade: 'B',
    reasons: ['coverage_unknown'],
  });
  expect(gradePlace({ ...excellent, coverageBy: 'weights' })).toMatchObject({
    grade: 'B',
    reasons: ['coverage_weighted'],
  });
  expect(gradePlace({ ...excellent, coverage: 0.4, coverageBy: 'weights' })).toMatchObject({
    grade: 'D',
    reasons: ['coverage_low'],
  });
});

test('the weightiest reason comes first', () => {
  const place = { ...excellent, completeness: 0.9, surveyAgeYears: 6, coverage: 0.6 };
  expect(gradePlace(place).reasons).toEqual(['survey_old', 'coverage_low', 'answers_lacking']);
});

test('nothing registered and withheld facts give no grade, and say which of the two it is', () => {
  const none = gradePlace({ ...excellent, registered: 'none' });
  expect(none).toMatchObject({ grade: null, reasons: ['nothing_registered'] });
  const withheld = gradePlace({ ...excellent, registered: 'withheld' });
  expect(withheld).toMatchObject({ grade: null, reasons: ['withheld'] });
});

test.each(['quality.md', 'quality.ur.md'])('the method page %s states the bounds in force', (page) => {
  const text = readFileSync(`data/methods/${page}`, 'utf8');
  for (const letter of ['A', 'B', 'C'] as const) {
    const row = text.split('\n').find((line) => line.startsWith(`| ${letter} `));
    const numbers = [...(row?.match(/\d+/g) ?? [])].map(Number);
    expect(numbers).toEqual([
      Math.round(qualityBounds.completeness[letter] * 100),
      qualityBounds.surveyAgeYears[letter],
      Math.round(qualityBounds.coverageAtLeast[letter] * 100),
      Math.round(qualityBounds.coverageAtMost[letter] * 100),
      qualityBounds.households[letter],
    ]);
  }
});
