import { describe, expect, it } from 'vitest';
import { confusion } from './confusion';
import { targetingErrors } from './targeting-errors';

/** Ten constructed households: consumption against a line of 100, score against a cut-off of 32, weights. */
const households = [
  { weight: 1, consumption: 60, score: 12.5 },
  { weight: 1, consumption: 70, score: 28 },
  { weight: 1, consumption: 80, score: 16.17 },
  { weight: 1, consumption: 95, score: 33.1 },
  { weight: 2, consumption: 99, score: 31.9 },
  { weight: 1, consumption: 101, score: 30.5 },
  { weight: 1, consumption: 120, score: 40.2 },
  { weight: 2, consumption: 150, score: 32 },
  { weight: 1, consumption: 220, score: 55 },
  { weight: 1, consumption: 400, score: 71.3 },
];

describe('targetingErrors', () => {
  it('divides the missed poor by the poor and the non-poor reached by those reached', () => {
    const cells = confusion(
      households.map(({ consumption }) => consumption < 100),
      households.map(({ score }) => score <= 32),
      households.map(({ weight }) => weight),
    );
    expect(cells).toEqual({ targetedPoor: 5, missedPoor: 1, targetedNonPoor: 3, leftNonPoor: 3 });
    const errors = targetingErrors(cells);
    expect(errors.exclusionError).toBeCloseTo(1 / 6, 12);
    expect(errors.inclusionError).toBeCloseTo(0.375, 12);
    expect(errors.falsePositiveRate).toBeCloseTo(0.5, 12);
    expect(errors.targetingDifferential).toBeCloseTo(1 / 3, 12);
    expect(errors.totalAccuracy).toBeCloseTo(2 / 3, 12);
    expect(errors.balancedAccuracy).toBeCloseTo(50, 12);
  });

  it('reproduces the printed accuracy of Schreiner’s cut-off 24 from its four cells', () => {
    const errors = targetingErrors({ targetedPoor: 5.5, missedPoor: 14.2, targetedNonPoor: 2.9, leftNonPoor: 77.4 });
    expect(errors.totalAccuracy).toBeCloseTo(0.829, 3);
    expect(errors.balancedAccuracy).toBeCloseTo(-29.4, 1);
    expect(1 - (errors.inclusionError as number)).toBeCloseTo(0.655, 3);
    expect(1 - (errors.exclusionError as number)).toBeCloseTo(0.279, 3);
  });

  it('gives no error where there is no denominator', () => {
    const errors = targetingErrors({ targetedPoor: 0, missedPoor: 0, targetedNonPoor: 0, leftNonPoor: 4 });
    expect(errors.exclusionError).toBeNull();
    expect(errors.inclusionError).toBeNull();
    expect(errors.totalAccuracy).toBe(1);
  });
});
