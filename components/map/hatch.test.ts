import { expect, it } from 'vitest';
import { hatchedStates, hatchImage } from './hatch';

it('draws every state in a pattern of its own, so that fewer than eleven never looks like withheld or missing', () => {
  const patterns = hatchedStates.map((state) => hatchImage(state, [0, 0, 0]).data.join());
  expect(new Set(patterns).size).toBe(hatchedStates.length);
  expect(hatchedStates).toContain('banded');
});
