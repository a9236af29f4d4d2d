import { expect, test } from 'vitest';
import { needClasses } from './need-classes';

test('puts as many places into each third as can be, the largest figures into the highest', () => {
  const figures = Array.from({ length: 10 }, (_, index) => ({ id: `p${index}`, value: (index * 7) % 10 }));
  const classes = needClasses(figures);
  const of = (name: string): number[] =>
    figures
      .filter(({ id }) => classes.get(id) === name)
      .map(({ value }) => value)
      .sort();
  expect([of('low'), of('middle'), of('high')]).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
});

test('equal figures are settled by id, whatever the order of rows', () => {
  const figures = ['c', 'a', 'b'].map((id) => ({ id, value: 1 }));
  expect([...needClasses(figures)].sort()).toEqual([
    ['a', 'low'],
    ['b', 'middle'],
    ['c', 'high'],
  ]);
});
