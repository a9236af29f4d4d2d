/** Where a cut-off stands on a grid in rising order: on a point, or between two; null beyond either end. */
export type OnGrid = { isPoint: true } | { isPoint: false; below: number | null; above: number | null };

export function gridNeighbours(grid: readonly number[], cutOff: number): OnGrid {
  if (grid.includes(cutOff)) return { isPoint: true };
  return {
    isPoint: false,
    below: grid.findLast((point) => point < cutOff) ?? null,
    above: grid.find((point) => point > cutOff) ?? null,
  };
}
