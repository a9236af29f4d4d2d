import { expect, it } from 'vitest';
import { spatialClasses } from '@/lib/science/spatial/spatial-class';
import { leadOf } from './lead-of';

const order = (betterWhen: 'lower' | 'higher', ids: readonly string[]) =>
  [...ids].sort((a, b) => leadOf(a, betterWhen) - leadOf(b, betterWhen));

it('leads with what is significant, the side of need first and the strongest before the weaker', () => {
  const mixed = [
    'not-significant',
    'cold-spot-99',
    'hot-spot-90',
    'island',
    'hot-spot-99',
    'cold-spot-95',
    'hot-spot-95',
  ];
  expect(order('lower', mixed).slice(0, 5)).toEqual([
    'hot-spot-99',
    'hot-spot-95',
    'hot-spot-90',
    'cold-spot-99',
    'cold-spot-95',
  ]);
  expect(order('higher', mixed)[0]).toBe('cold-spot-99');
});

it('puts every class that is not significant after every one that is', () => {
  const last = ['not-significant', 'island', 'no-data'];
  for (const betterWhen of ['lower', 'higher'] as const)
    for (const id of spatialClasses)
      expect(leadOf(id, betterWhen) < leadOf('not-significant', betterWhen), id).toBe(!last.includes(id));
});
