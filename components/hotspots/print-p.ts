/** p and q as they are printed everywhere: four decimals, and powers of ten below; digits stay left to right. */
export const printP = (value: number | null): string =>
  value === null ? '–' : value >= 0.0001 ? value.toFixed(4) : value.toExponential(1);

export const printScore = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
