import { useEffect, useSyncExternalStore } from 'react';
import type { ClassedMap } from '@/lib/serving/presentation/classed-map';
import { type Highlight, isPicked } from './paint';

/** The places of the class a reader picked out in the legend of a map, for the lists and tables of the same places beside it. */
export interface PickedPlaces {
  codes: ReadonlySet<string>;
  /** Every place of the map, so that a list of other places is left alone. */
  among: ReadonlySet<string>;
  /** The class in words. */
  words: string;
  release(): void;
}

let picked: PickedPlaces | null = null;
const listeners = new Set<() => void>();

const keep = (next: PickedPlaces | null): void => {
  if (next === picked) return;
  picked = next;
  for (const tell of listeners) tell();
};

const listen = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** What is picked on the map of the page, where `rows` are places of that map; null while all of them stand. */
export function usePickedPlaces(rows: readonly { code: string }[]): PickedPlaces | null {
  const found = useSyncExternalStore(
    listen,
    () => picked,
    () => null,
  );
  return found && rows.some(({ code }) => found.among.has(code)) ? found : null;
}

/** Tells the page which places a map has picked out, for as long as the map stands. */
export function useTellPicked({ fills }: ClassedMap, highlight: Highlight, words: string, release: () => void): void {
  useEffect(() => {
    if (highlight === null) return;
    const codes = new Set([...fills].flatMap(([code, fill]) => (isPicked(fill, highlight) ? [code] : [])));
    const own: PickedPlaces = { codes, among: new Set(fills.keys()), words, release };
    keep(own);
    return () => {
      if (picked === own) keep(null);
    };
  }, [fills, highlight, words, release]);
}
