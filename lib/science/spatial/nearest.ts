import { invariant } from '../../core/invariant';
import { type Neighbours, neighboursFrom } from './neighbours';
import { distanceBetween, type Points, sweepOf } from './points';

/**
 * The k nearest areas of each, by the distance of their points; not symmetric. Of equally distant areas the one that
 * stands earlier in the file comes first. Where fewer than k others have a point, all of them are neighbours.
 */
export function nearest(points: Points, k: number): Neighbours {
  invariant(Number.isInteger(k) && k >= 1, 'k nearest takes a whole number of one or more');
  const { order, gap } = sweepOf(points);
  const lists: number[][] = Array.from(points.x, () => []);
  for (let at = 0; at < order.length; at++) {
    const area = order[at] as number;
    const near: { area: number; distance: number }[] = [];
    const offer = (other: number): boolean => {
      const last = near[near.length - 1];
      if (near.length === k && last && gap(area, other) > last.distance) return false;
      const distance = distanceBetween(points, area, other);
      if (near.length === k && last && (distance > last.distance || (distance === last.distance && other > last.area)))
        return true;
      let place = near.length;
      while (place > 0 && isFarther(near[place - 1] as { area: number; distance: number }, distance, other)) place--;
      near.splice(place, 0, { area: other, distance });
      if (near.length > k) near.pop();
      return true;
    };
    let [below, above] = [at - 1, at + 1];
    let [down, up] = [true, true];
    while ((down && below >= 0) || (up && above < order.length)) {
      if (down && below >= 0) down = offer(order[below--] as number);
      if (up && above < order.length) up = offer(order[above++] as number);
    }
    lists[area] = near.map((each) => each.area);
  }
  return neighboursFrom(lists, `${k} nearest, ${points.metric}`);
}

const isFarther = (one: { area: number; distance: number }, distance: number, area: number): boolean =>
  one.distance > distance || (one.distance === distance && one.area > area);
