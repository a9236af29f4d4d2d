import { rankingFloor } from '../../core/ranking-floor';

export const grades = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof grades)[number];

/**
 * Answers that most figures need: indicators whose covered share says how many households gave the answer. Completeness is
 * their mean.
 */
export const keyAnswers = [
  'head_education_years',
  'out_of_school_5_16',
  'crowded',
  'no_toilet',
  'protected_water',
  'electricity',
] as const;

/**
 * The last value of each part that still earns the letter; beyond C it is D. Years follow the registry's own rules: who was
 * found ineligible may ask again after two years, beneficiaries are surveyed anew after three. More households than the
 * census knows is legal (growth, boundaries), far more points to duplicates. Households are those where the noise that protects them moves
 * a share by about half a point (200), one point (100) and two points (the ranking floor).
 */
export const qualityBounds = {
  households: { A: 200, B: 100, C: rankingFloor },
  completeness: { A: 0.95, B: 0.85, C: 0.7 },
  surveyAgeYears: { A: 2, B: 3, C: 5 },
  coverageAtLeast: { A: 0.9, B: 0.75, C: 0.5 },
  coverageAtMost: { A: 1.1, B: 1.25, C: 1.5 },
} as const;

/** What a coverage that proves little can earn at best: one that is unknown, or one that survey weights were made to fit. */
export const bestUnproven: Grade = 'B';
