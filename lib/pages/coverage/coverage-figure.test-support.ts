import type { CoverageFigure } from '@/lib/serving/queries/coverage-figures';

/** A known figure of a programme's whole, with what a test gives of it and nothing else. */
export const coverageFigure = (
  given: Partial<CoverageFigure> & Pick<CoverageFigure, 'indicator_id'>,
): CoverageFigure => ({
  period: '2025Q3',
  breakdown: 'none',
  category: 'all',
  numerator: null,
  denominator: null,
  value: null,
  status: 'known',
  covered_share: 1,
  smoothed: null,
  interval_low: null,
  interval_high: null,
  estimate: null,
  ...given,
});
