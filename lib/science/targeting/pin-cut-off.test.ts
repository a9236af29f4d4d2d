import { expect, test } from 'vitest';
import { pinCutOff } from './pin-cut-off';

const distribution = {
  points: [20, 30, 32, 40],
  households: [100, 200, 250, 400],
  persons: [700, 1300, 1600, 2400],
  all: 600,
  allPersons: 3200,
};

test('says at the cut-off exactly what is published of it, and of all', () => {
  const pinned = pinCutOff(distribution, { cutOff: 32, households: 254, persons: 1611, all: 603, allPersons: 3190 });
  expect(pinned).toEqual({
    points: [20, 30, 32, 40],
    households: [100, 200, 254, 400],
    persons: [700, 1300, 1611, 2400],
    all: 603,
    allPersons: 3190,
  });
});

test('puts the point in where the distribution leaves it out, at either end too', () => {
  const pin = { households: 220, persons: 1400, all: 600, allPersons: 3200 };
  expect(pinCutOff(distribution, { ...pin, cutOff: 31 })).toMatchObject({
    points: [20, 30, 31, 32, 40],
    households: [100, 200, 220, 250, 400],
  });
  expect(pinCutOff({ ...distribution, points: [], households: [], persons: [] }, { ...pin, cutOff: 31 })).toMatchObject(
    {
      points: [31],
      households: [220],
      persons: [1400],
    },
  );
  expect(pinCutOff(distribution, { ...pin, cutOff: 50, households: 500, persons: 3000 }).households).toEqual([
    100, 200, 250, 400, 500,
  ]);
});

test('never lets a count fall as the line rises, nor rise above all', () => {
  const pin = { cutOff: 32, households: 190, persons: 1250, all: 390, allPersons: 2300 };
  expect(pinCutOff(distribution, pin)).toMatchObject({
    households: [100, 190, 190, 390],
    persons: [700, 1250, 1250, 2300],
  });
});
