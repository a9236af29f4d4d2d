import type { FillState } from '@/lib/serving/presentation/classed-map';

/** States that are told apart by a pattern, so that colour never carries the meaning alone. */
export type HatchedState = Exclude<FillState, 'unplaced'>;

export const hatchedStates = [
  'missing',
  'suppressed',
  'banded',
  'not_applicable',
  'stale',
] as const satisfies HatchedState[];

/** Pixels of a pattern's side; it repeats without a seam. */
export const hatchSize = 16;

const onStroke: Record<HatchedState, (x: number, y: number) => boolean> = {
  missing: (x, y) => (x + y) % 8 < 2,
  suppressed: (x, y) => (x + y) % 8 < 2 || (x - y + hatchSize) % 8 < 2,
  banded: (x) => x % 8 < 2,
  not_applicable: (_x, y) => y % 8 < 2,
  stale: (x, y) => x % 8 < 2 && y % 8 < 2,
};

/**
 * The pattern of a state as RGBA pixels over a transparent ground: no data is hatched, suppressed cross-hatched, fewer than
 * eleven ruled upright, not applicable ruled across, stale dotted over the colour of its class.
 */
export function hatchImage(state: HatchedState, colour: [number, number, number]) {
  const data = new Uint8ClampedArray(hatchSize * hatchSize * 4);
  for (let y = 0; y < hatchSize; y += 1)
    for (let x = 0; x < hatchSize; x += 1)
      if (onStroke[state](x, y)) data.set([...colour, 255], (y * hatchSize + x) * 4);
  return { width: hatchSize, height: hatchSize, data };
}
