import type { KeyboardEvent } from 'react';
import type { PlaceSite } from './map-geometry';
import { type Direction, walk } from './walk';

interface MapKeys {
  sites: ReadonlyMap<string, PlaceSite> | null;
  inScope: ReadonlySet<string>;
  cursor: string | null;
  /** Where the first arrow puts the cursor. */
  start: string | null;
  onWalk(code: string): void;
  onSelect(code: string, additive: boolean): void;
  onDrill(code: string): void;
  onUp(): void;
  onZoom(steps: number): void;
}

const directions: Record<string, Direction> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowLeft: 'west',
  ArrowRight: 'east',
};

/** Arrows walk to neighbours, Space chooses (Shift adds), Enter drills, Esc goes up, plus and minus zoom. */
export function useMapKeys(keys: MapKeys): (event: KeyboardEvent) => void {
  const { sites, inScope, cursor, start } = keys;
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions[event.key];
    const next = !direction || !sites ? null : cursor === null ? start : walk(sites, cursor, direction, inScope);
    if (direction) {
      if (next) keys.onWalk(next);
    } else if (event.key === 'Escape') keys.onUp();
    else if (event.key === '+' || event.key === '=') keys.onZoom(1);
    else if (event.key === '-') keys.onZoom(-1);
    else if (event.key === 'Enter' && cursor) keys.onDrill(cursor);
    else if (event.key === ' ' && cursor) keys.onSelect(cursor, event.shiftKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
