import type { Ink } from './ink';
import type { Measure } from './measure';
import { mixColours } from './mix-colours';
import { ramps } from './tokens';

/** What the colours mean, which is the same on every page. */
export type PaletteName = keyof typeof ramps;

/** Need where less is better, coverage where more is better, change around zero, neutral where neither is good or bad. */
export function paletteOf(measure: Pick<Measure, 'betterWhen' | 'kind'>): PaletteName {
  if (measure.kind === 'change') return 'change';
  return measure.betterWhen === 'lower' ? 'need' : measure.betterWhen === 'higher' ? 'coverage' : 'neutral';
}

/** Colours for `count` classes, from the lowest figure to the highest. One class takes the middle, so it is never mistaken for no data. */
export function inks(name: PaletteName, count: number): Ink[] {
  return Array.from({ length: count }, (_, index) => inkAt(name, count === 1 ? 0.5 : index / (count - 1)));
}

/**
 * Colours for a change: classes below zero run purple, above zero orange, each side as strong as it is far from zero in
 * steps; a class that holds zero inside is the pale middle.
 */
export function changeInks(breaks: readonly number[]): Ink[] {
  const middles = breaks.slice(0, -1).map((from, index) => sideOf(from, breaks[index + 1] as number));
  const [below, above] = [middles.filter((side) => side < 0).length, middles.filter((side) => side > 0).length];
  const longest = Math.max(below, above, 1);
  return middles.map((side, index) => {
    if (side === 0) return inkAt('change', 0.5);
    const steps = side < 0 ? below - index : index - (middles.length - above) + 1;
    return inkAt('change', 0.5 + (side * steps) / longest / 2);
  });
}

const sideOf = (from: number, to: number): -1 | 0 | 1 => (from >= 0 && to > 0 ? 1 : to <= 0 && from < 0 ? -1 : 0);

function inkAt(name: PaletteName, position: number): Ink {
  const stops = (scheme: keyof Ink) => ramps[name].map((ink) => ink[scheme]);
  return { light: mixColours(stops('light'), position), dark: mixColours(stops('dark'), position) };
}
