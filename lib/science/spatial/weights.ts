import { invariant } from '../../core/invariant';
import { type Neighbours, neighboursOf } from './neighbours';

export const weightStyles = ['binary', 'row-standardised'] as const;
export type WeightStyle = (typeof weightStyles)[number];

/**
 * Spatial weights: the rows of `Neighbours` with one value a link. Binary weights are 1; row-standardised weights of an
 * area sum to 1 (styles B and W of spdep). With `includesSelf`, as Gi* wants, each area is its own neighbour too: 1, or
 * 1 / (k + 1) among k neighbours, and the rows then hold the area itself. An island has an empty row, or only itself.
 */
export interface Weights extends Neighbours {
  values: Float64Array;
  style: WeightStyle;
  includesSelf: boolean;
}

export function weigh(of: Neighbours & { includesSelf?: boolean }, style: WeightStyle, includesSelf = false): Weights {
  invariant(of.includesSelf !== true, 'weights are made from neighbours without self');
  const { size, rule } = of;
  const own = includesSelf ? 1 : 0;
  const offsets = of.offsets.map((offset, area) => offset + own * area);
  const neighbours = new Int32Array(offsets[size] as number);
  const values = new Float64Array(neighbours.length);
  for (let area = 0; area < size; area++) {
    const [start, end] = [offsets[area] as number, offsets[area + 1] as number];
    neighbours.set(neighboursOf(of, area), start);
    if (includesSelf) {
      neighbours[end - 1] = area;
      neighbours.subarray(start, end).sort();
    }
    values.fill(style === 'binary' ? 1 : 1 / (end - start), start, end);
  }
  return { size, offsets, neighbours, values, style, includesSelf, rule };
}

/** Σ_j w_ij v_j, the spatial lag of every area; 0 for an empty row. */
export function lagOf({ size, offsets, neighbours, values }: Weights, column: Float64Array): Float64Array {
  invariant(column.length === size, 'one figure an area');
  const lag = new Float64Array(size);
  for (let area = 0; area < size; area++) {
    let sum = 0;
    for (let at = offsets[area] as number; at < (offsets[area + 1] as number); at++) {
      sum += (values[at] as number) * (column[neighbours[at] as number] as number);
    }
    lag[area] = sum;
  }
  return lag;
}
