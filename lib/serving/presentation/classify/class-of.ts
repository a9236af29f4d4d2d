import { invariant } from '../../../core/invariant';

/** Index of the class that holds a value: half-open from below, the last class closed. The value lies within the edges. */
export function classOf(breaks: readonly number[], value: number): number {
  const [first, last] = [breaks[0] as number, breaks[breaks.length - 1] as number];
  invariant(breaks.length > 1 && value >= first && value <= last, `no class holds ${value} in ${breaks.join(', ')}`);
  let index = breaks.length - 2;
  while (index > 0 && value < (breaks[index] as number)) index -= 1;
  return index;
}
