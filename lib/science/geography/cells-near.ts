import { areaBounds } from '../spatial/area-bounds';
import { type Areal, containsPoint, polygonsOf } from './polygon';

const kmPerDegree = 111.195;

/**
 * The cells of a grid of `size` degrees that hold a point within `km` of a shape, each as [column, row] = [⌊longitude / size⌋,
 * ⌊latitude / size⌋]. Distances are planar on the parallel of the cell, right to a few metres at this reach; a cell counts by its centre
 * with half its diagonal to spare, so a point up to one diagonal farther may still lie in a cell that counts, and none nearer is lost.
 */
export function cellsNear(shape: Areal, { km, size }: { km: number; size: number }): [number, number][] {
  const box = areaBounds(shape);
  if (box === null) return [];
  const parallel = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const reach = km + (size * kmPerDegree * Math.SQRT2) / 2;
  const [rowsAway, columnsAway] = [reach / kmPerDegree, reach / (kmPerDegree * parallel)];
  const edges = polygonsOf(shape)
    .flat()
    .flatMap((ring) => ring.slice(1).map((to, at) => [ring[at], to] as [[number, number], [number, number]]));
  const cells: [number, number][] = [];
  const lastColumn = Math.floor((box.east + columnsAway) / size);
  const lastRow = Math.floor((box.north + rowsAway) / size);
  for (let row = Math.floor((box.south - rowsAway) / size); row <= lastRow; row++) {
    for (let column = Math.floor((box.west - columnsAway) / size); column <= lastColumn; column++) {
      const centre: [number, number] = [(column + 0.5) * size, (row + 0.5) * size];
      const isNear = edges.some(([from, to]) => kmToEdge(centre, from, to, parallel) <= reach);
      if (isNear || containsPoint(shape, centre)) cells.push([column, row]);
    }
  }
  return cells;
}

function kmToEdge([x, y]: [number, number], [ax, ay]: [number, number], [bx, by]: [number, number], parallel: number) {
  const scale = kmPerDegree * parallel;
  const [px, py] = [(x - ax) * scale, (y - ay) * kmPerDegree];
  const [ex, ey] = [(bx - ax) * scale, (by - ay) * kmPerDegree];
  const length = ex * ex + ey * ey;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * ex + py * ey) / length));
  return Math.hypot(px - along * ex, py - along * ey);
}
