import { describe, expect, it } from 'vitest';
import { cutOffInForce, cutOffOfHousehold } from './cut-off';
import { readModel } from './read-model';

const read = readModel('hies-2016');
if (!read.ok) throw new Error(read.problem.sentence);
const model = read.value;

describe('the cut-off', () => {
  it('is 16.17 until 22 September 2021 and 32 from the 23rd', () => {
    expect(cutOffInForce(model, '2021-09-22')).toBe(16.17);
    expect(cutOffInForce(model, '2021-09-23')).toBe(32);
    expect(cutOffInForce(model, '2026-11-24')).toBe(32);
  });

  it('is unknown on a day before the first', () => {
    expect(cutOffInForce(model, '2009-12-31')).toBeNull();
  });

  it('is 37 only where a disabled member is known', () => {
    expect(cutOffOfHousehold(model, '2025-09-30', { disabled_members: 1 })).toBe(37);
    expect(cutOffOfHousehold(model, '2025-09-30', { disabled_members: 0 })).toBe(32);
    expect(cutOffOfHousehold(model, '2025-09-30', { disabled_members: null })).toBe(32);
    expect(cutOffOfHousehold(model, '2015-06-30', { disabled_members: 1 })).toBe(16.17);
  });
});
