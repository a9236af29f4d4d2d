import { expect, it } from 'vitest';
import { sampleSize } from './sample-size';

it('reproduces the sample of 865 households that Schreiner prints', () => {
  expect(sampleSize(0.9, 1.64, 0.02, 0.198)).toBe(865);
});
