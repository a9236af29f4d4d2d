import { invariant } from '../../core/invariant';
import { type Neighbours, neighboursFrom } from './neighbours';
import { distanceBetween, type Points, sweepOf } from './points';

/** All areas whose points lie within `radius` (inclusive): kilometres by great circle, the file's units on a plane. */
export function distanceBand(points: Points, radius: number): Neighbours {
  invariant(radius > 0, 'a distance band has a positive radius');
  const { order, gap } = sweepOf(points);
  const lists: number[][] = Array.from(points.x, () => []);
  for (let at = 0; at < order.length; at++) {
    const area = order[at] as number;
    for (let above = at + 1; above < order.length; above++) {
      const other = order[above] as number;
      if (gap(area, other) > radius) break;
      if (distanceBetween(points, area, other) > radius) continue;
      (lists[area] as number[]).push(other);
      (lists[other] as number[]).push(area);
    }
  }
  const unit = points.metric === 'planar' ? 'units of the coordinates' : 'km';
  return neighboursFrom(lists, `within ${radius} ${unit}, ${points.metric}`);
}
