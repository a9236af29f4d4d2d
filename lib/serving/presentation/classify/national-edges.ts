import type { Measure } from '../measure';
import { paletteOf } from '../palette';
import { ramps } from '../tokens';
import { declaredEdges } from './declared-edges';
import { roundedQuantiles } from './rounded-quantiles';

/**
 * Edges between the classes of a measure, the same wherever it is shown: declared for its family, else round quantiles of the figures of
 * the whole nation, as many classes as its ramp has colours. `sorted` ascends.
 */
export const nationalEdges = (
  measure: Pick<Measure, 'id' | 'unit' | 'betterWhen' | 'kind'>,
  sorted: readonly number[],
): number[] => [...(declaredEdges(measure) ?? roundedQuantiles(sorted, ramps[paletteOf(measure)].length))];
