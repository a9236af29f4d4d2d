import type { MapDrawing } from './map-drawing';
import { useStableSet } from './use-stable-set';

/** The places a reader has chosen or points at, by pointer or keyboard. */
export const useMarked = ({ selected, hovered, cursor }: Pick<MapDrawing, 'selected' | 'hovered' | 'cursor'>) =>
  useStableSet([...selected, ...[hovered, cursor].filter((code): code is string => code !== null)]);
