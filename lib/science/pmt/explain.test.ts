import { expect, it } from 'vitest';
import { explain } from './explain';
import { smallModel } from './model.test-support';

const record = { size: 7, water: 'piped', rooms: 3 };

it('adds up to the score before rounding, to the millionth', () => {
  const { start, contributions, total, score } = explain(smallModel(), record, '2025-01-01');
  const parts = [start, ...contributions.map((each) => each.points as number)].map((each) => Math.round(each * 1e6));
  expect(parts.reduce((sum, each) => sum + each, 0)).toBe(Math.round((total as number) * 1e6));
  expect(total).toBe(10);
  expect(score).toBe(10);
});

it('says each value in words, in both languages', () => {
  const [, water] = explain(smallModel(), record, '2025-01-01').contributions;
  expect(water?.words.value).toEqual({ en: 'piped water', ur: 'پائپ کا پانی' });
  expect(explain(smallModel(), {}, '2025-01-01').contributions[0]?.words.value).toEqual({
    en: 'not known',
    ur: 'معلوم نہیں',
  });
});

it('measures the distance to the household’s own cut-off', () => {
  expect(explain(smallModel(), record, '2025-01-01')).toMatchObject({ cutOff: 32, distance: -22 });
  expect(explain(smallModel(), record, '2020-01-01')).toMatchObject({ cutOff: null, distance: null });
});

it('marks the points that stand in for an unknown value', () => {
  const model = smallModel({ missing: { rule: 'impute', values: { water: 'piped' } } });
  const { contributions, score } = explain(model, { ...record, water: null }, '2025-01-01');
  expect(contributions[1]).toMatchObject({ value: null, points: 6, imputed: true });
  expect(score).toBe(10);
});
