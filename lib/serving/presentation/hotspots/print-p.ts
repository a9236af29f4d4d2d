/** p and q as they are printed everywhere: four decimals, and a bound below; digits stay left to right. */
export const printP = (value: number | null): string =>
  value === null ? '–' : value >= 0.0001 ? value.toFixed(4) : '< 0.0001';

export const printScore = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
