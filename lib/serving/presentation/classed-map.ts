import type { Status } from '../../core/measured';
import type { Ink } from './ink';

/** The states a legend lists beside its classes; `stale` places are coloured by their class as well. */
export type FillState = Exclude<Status, 'known'> | 'unplaced';

/** How one place is filled: a class with its ink, or a state that stands apart by its pattern. */
export interface Fill {
  status: Status;
  classIndex: number | null;
}

/** The line around places of one class where colour alone would not tell it from its opposite: hot is solid, cold dotted. */
export type ClassOutline = 'solid' | 'dotted';

/** One class as it is drawn and counted. */
export interface DrawnClass {
  index: number;
  ink: Ink;
  outline?: ClassOutline;
  /** Places drawn in this class. */
  count: number;
}

/** The fill of every place with the classes and states that explain it, whatever the classes stand for. */
export interface ClassedMap {
  fills: ReadonlyMap<string, Fill>;
  classes: readonly DrawnClass[];
  /** Only states that occur. */
  states: { state: FillState; count: number }[];
  /** Class counts, no data, suppressed, banded, not applicable and unplaced add up to this. */
  places: number;
}

/** The line around a place, where its class has one. */
export const outlineOfFill = (
  { classes }: Pick<ClassedMap, 'classes'>,
  { classIndex }: Pick<Fill, 'classIndex'>,
): ClassOutline | null => (classIndex === null ? null : (classes[classIndex]?.outline ?? null));

const listedStates = ['missing', 'suppressed', 'banded', 'not_applicable', 'stale', 'unplaced'] as const;

/** The states that occur, in the order of every legend; `unplaced` counts rows without a shape. */
export function statesOf(fills: ReadonlyMap<string, Fill>, unplaced: number): ClassedMap['states'] {
  const counts = new Map<FillState | 'known', number>([['unplaced', unplaced]]);
  for (const { status } of fills.values()) counts.set(status, (counts.get(status) ?? 0) + 1);
  return listedStates.map((state) => ({ state, count: counts.get(state) ?? 0 })).filter(({ count }) => count > 0);
}

/** Places in each of `count` classes. */
export function countsOf(fills: ReadonlyMap<string, Fill>, count: number): number[] {
  const counts = new Array<number>(count).fill(0);
  for (const { classIndex } of fills.values())
    if (classIndex !== null) counts[classIndex] = (counts[classIndex] ?? 0) + 1;
  return counts;
}
