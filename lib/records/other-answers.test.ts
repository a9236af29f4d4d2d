import { expect, test } from 'vitest';
import { smallModel } from '../pmt/model.test-support';
import { scoreHousehold } from '../pmt/score-household';
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
