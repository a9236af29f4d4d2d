/** A square of the grid of `cellsADegree` cells a degree: latitude in [y, y + 1) ÷ cellsADegree, longitude likewise. */
export interface GridCell {
  y: number;
  x: number;
}

export type UnitVector = readonly [x: number, y: number, z: number];

export const cellsADegree = 40;

/** Sides of the squares that are asked one inside the other, in cells. */
const sides = [512, 64, 8, 1] as const;
const slack = 1e-9;

/**
 * For each cell the points that may be the nearest of some place in it, so that the nearest of a household is among the few of
 * its cell. Exact: a point is left out only where the point nearest to the middle of the square is nearer for every place within
 * the square's half diagonal. On the unit sphere the places nearer to p than to q are those h with h · (p − q) > 0, and no h within
 * an angle r of the middle c is one where c · (p − q) < −sin r · |p − q|. Answers indexes into `points`, in rising order.
 */
export function cellCandidates(cells: readonly GridCell[], points: readonly UnitVector[]): Map<GridCell, number[]> {
  const found = new Map<GridCell, number[]>();
  const descend = (inside: readonly GridCell[], candidates: readonly number[], depth: number): void => {
    const side = sides[depth];
    if (side === undefined) {
      for (const cell of inside) found.set(cell, [...candidates]);
      return;
    }
    for (const square of squaresOf(inside, side)) {
      descend(square.cells, nearestSomewhere(square.middle, square.halfDiagonal, candidates, points), depth + 1);
    }
  };
  descend(cells, [...points.keys()], 0);
  return found;
}

function nearestSomewhere(
  middle: UnitVector,
  halfDiagonal: number,
  candidates: readonly number[],
  points: readonly UnitVector[],
): number[] {
  const apart = candidates.map((index) => chordSquared(middle, points[index] as UnitVector));
  let best = 0;
  for (let at = 1; at < apart.length; at++) if ((apart[at] as number) < (apart[best] as number)) best = at;
  const nearest = points[candidates[best] as number] as UnitVector;
  const width = 2 * Math.sin(halfDiagonal) + slack;
  return candidates.filter((index, at) => {
    const further = (apart[at] as number) - (apart[best] as number);
    return further <= width * Math.sqrt(chordSquared(nearest, points[index] as UnitVector));
  });
}

function squaresOf(cells: readonly GridCell[], side: number) {
  const squares = new Map<string, { cells: GridCell[]; middle: UnitVector; halfDiagonal: number }>();
  for (const cell of cells) {
    const [y, x] = [Math.floor(cell.y / side), Math.floor(cell.x / side)];
    const key = `${y} ${x}`;
    const known = squares.get(key);
    if (known) known.cells.push(cell);
    else {
      const middle = unitVector(((y + 0.5) * side) / cellsADegree, ((x + 0.5) * side) / cellsADegree);
      const halfDiagonal = Math.min(Math.PI / 2, (Math.SQRT1_2 * side * Math.PI) / 180 / cellsADegree);
      squares.set(key, { cells: [cell], middle, halfDiagonal });
    }
  }
  return squares.values();
}

/** Degrees north and east as a point of the unit sphere. */
export function unitVector(latitude: number, longitude: number): UnitVector {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

const chordSquared = (one: UnitVector, other: UnitVector): number =>
  (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;
