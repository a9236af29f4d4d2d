/**
 * What so many households cost in each of some years, rupees: the yearly amount grows by `indexation` (0.07 is 7 %) each year after
 * the first; the number of households stays.
 */
export const multiYearCost = (households: number, yearlyAmount: number, years: number, indexation: number): number[] =>
  Array.from({ length: years }, (_, year) => households * yearlyAmount * (1 + indexation) ** year);
