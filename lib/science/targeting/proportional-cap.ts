/** The share of a cost that a budget covers when every place is cut alike: budget ÷ cost, never above 1; 1 where nothing is asked. */
export const proportionalCap = (cost: number, budget: number): number => (cost > 0 ? Math.min(1, budget / cost) : 1);
