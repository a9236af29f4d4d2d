import { expect, test } from 'vitest';
import { smallModel } from '../../science/pmt/model.test-support';
import { scoreHousehold } from '../../science/pmt/score-household';
import { changedRecord } from './changed-record';
import { missingAnswers } from './missing-answers';
import { otherAnswers } from './other-answers';

const day = '2025-01-01';
const record = { size: 4, water: 'other', rooms: 2 };

test('each other answer moves the household across its line, and all else stays', () => {
  const model = smallModel({ cutOffs: [{ score: 8, from: '2021-01-01', to: null, where: null, source: 'test' }] });
  const within = Number(scoreHousehold(model, record).score) <= 8;
  const others = otherAnswers(model, record, day);
  expect(others.length).toBeGreaterThan(0);
  for (const { column, instead, score, cutOff } of others) {
    expect(scoreHousehold(model, { ...record, [column]: instead }).score).toBe(score);
    expect(score <= cutOff).toBe(!within);
  }
});

test('a number is told at the nearest value that crosses, below and above alone', () => {
  const model = smallModel({ cutOffs: [{ score: 8, from: '2021-01-01', to: null, where: null, source: 'test' }] });
  const rooms = otherAnswers(model, record, day).filter(({ column }) => column === 'rooms');
  for (const { instead } of rooms)
    for (const nearer of [3, 4, 5].filter((each) => each < Number(instead)))
      expect(Number(scoreHousehold(model, { ...record, rooms: nearer }).score) <= 8).toBe(true);
  expect(rooms.length).toBeLessThanOrEqual(2);
});

test('there are none without a line or without a score', () => {
  expect(otherAnswers(smallModel(), record, '2000-01-01')).toEqual([]);
  expect(otherAnswers(smallModel(), { size: 4 }, day)).toEqual([]);
});

test('a missing answer costs the range between its fewest and its most points, which holds every score it could give', () => {
  const model = smallModel();
  expect(missingAnswers(model, record, day)).toBeNull();
  const missing = missingAnswers(model, { ...record, water: null }, day);
  expect(missing?.features).toEqual([{ feature: 'water', least: 0, most: 6, imputed: null }]);
  for (const water of ['piped', 'other']) {
    const score = Number(scoreHousehold(model, { ...record, water }).score);
    expect(score).toBeGreaterThanOrEqual(Number(missing?.lowest));
    expect(score).toBeLessThanOrEqual(Number(missing?.highest));
  }
  expect(missing?.decided).toBe('within');
});

test('a missing number on a line without end has no range, and nothing is decided', () => {
  expect(missingAnswers(smallModel(), { size: 4, water: 'other' }, day)).toMatchObject({ lowest: null, decided: null });
});

test('another schooling of the head moves the mean and the most of adults with it, or is not told', () => {
  const couple = { head_age: 40, head_education_years: 5, adults: 2 };
  const behind = { ...couple, adult_education_years_most: 10, adult_education_years_mean: 7.5 };
  expect(changedRecord(behind, 'head_education_years', 9)).toMatchObject({
    adult_education_years_most: 10,
    adult_education_years_mean: 9.5,
  });
  expect(changedRecord(behind, 'head_education_years', 14)).toMatchObject({
    adult_education_years_most: 14,
    adult_education_years_mean: 12,
  });
  const ahead = { ...couple, adult_education_years_most: 5, adult_education_years_mean: 2.5 };
  expect(changedRecord(ahead, 'head_education_years', 0)).toBeNull();
  const alone = { ...ahead, adults: 1, adult_education_years_mean: 5 };
  expect(changedRecord(alone, 'head_education_years', 0)).toMatchObject({
    adult_education_years_most: 0,
    adult_education_years_mean: 0,
  });
  expect(changedRecord(ahead, 'head_age', 12)).toBeNull();
  expect(changedRecord(ahead, 'rooms', 3)).toEqual({ ...ahead, rooms: 3 });
});
