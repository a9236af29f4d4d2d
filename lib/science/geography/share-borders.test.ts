import { expect, test } from 'vitest';
import { square } from './sample-boundaries.test-support';
import { shareBorders } from './share-borders';

test('makes corners that nearly meet the same corner', () => {
  const [west, east] = shareBorders([square(70, 30, 1), square(71.0004, 30.0003, 1)], 0.001);
  expect(east?.[0]).toBe(west?.[1]);
  expect(east?.[3]).toBe(west?.[2]);
});

test('adds a neighbour’s corner to the edge it lies on', () => {
  const [long] = shareBorders([square(70, 30, 1), square(71, 30.5, 1)], 0.001);
  expect(long).toContainEqual([71, 30.5]);
  expect(long).toHaveLength(6);
});

test('drops a spike and empties a ring that is all spike, leaving rings closed', () => {
  const spiked = [
    [70, 30],
    [71, 30],
    [71, 31],
    [72, 32],
    [71, 31],
    [70, 31],
    [70, 30],
  ];
  const [ring, flat] = shareBorders(
    [
      spiked,
      [
        [75, 30],
        [76, 30],
        [75, 30],
      ],
    ],
    0.001,
  );
  expect(ring).toEqual(square(70, 30, 1));
  expect(flat).toEqual([]);
});

test('drops a spike at the start of a ring', () => {
  const [ring] = shareBorders(
    [
      [
        [69, 29],
        [70, 30],
        [71, 30],
        [71, 31],
        [70, 31],
        [70, 30],
        [69, 29],
      ],
    ],
    0.001,
  );
  expect(ring).toHaveLength(5);
  expect(ring).not.toContainEqual([69, 29]);
});

test('changes nothing for rings far apart', () => {
  const rings = [square(70, 30, 1), square(80, 35, 1)];
  expect(shareBorders(rings, 0.001)).toEqual(rings);
});
