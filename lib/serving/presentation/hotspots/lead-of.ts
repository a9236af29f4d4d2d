import { type SpatialClass, spatialClasses } from '@/lib/science/spatial/spatial-class';
import type { BetterWhen } from '../measure';

const quiet: readonly SpatialClass[] = ['not-significant', 'island', 'no-data'];
const strength = (id: SpatialClass): number => (id.endsWith('-95') ? 1 : id.endsWith('-90') ? 2 : 0);
const isHigh = (id: SpatialClass): boolean => id.startsWith('hot') || id.startsWith('high');

/** Where a place stands in a list of findings: what is significant on the side of need first, strongest first, then the other side, the rest last. */
export function leadOf(id: string, betterWhen: BetterWhen): number {
  const found = spatialClasses.find((each) => each === id);
  if (!found || quiet.includes(found)) return 9;
  const isNeed = isHigh(found) === (betterWhen !== 'higher');
  return (isNeed ? 0 : 4) + strength(found);
}
