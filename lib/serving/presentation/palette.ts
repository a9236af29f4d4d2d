import type { Measure } from './measure';
import { mixColours } from './mix-colours';

/** What the colours mean, which is the same on every page. */
export type PaletteName = 'need' | 'coverage' | 'change' | 'neutral';

/** A colour on a light and on a dark page. In both, a stronger figure stands out more from the page. */
export interface Ink {
  light: string;
  dark: string;
}

interface Ramp {
  light: readonly string[];
  dark: readonly string[];
}

/** ColorBrewer's YlOrBr, Blues, PuOr and Greys (Harrower and Brewer 2003), safe for colour-blind readers; the dark ones are our own. */
const ramps: Record<PaletteName, Ramp> = {
  need: {
    light: ['#ffffd4', '#fed98e', '#fe9929', '#d95f0e', '#993404'],
    dark: ['#3d3220', '#71501d', '#ad6f14', '#e59a3a', '#ffd98a'],
  },
  coverage: {
    light: ['#eff3ff', '#bdd7e7', '#6baed6', '#3182bd', '#08519c'],
    dark: ['#1d2f45', '#24507c', '#347cb5', '#6fb0e0', '#c3e2fb'],
  },
  change: {
    light: ['#5e3c99', '#b2abd2', '#f7f7f7', '#fdb863', '#e66101'],
    dark: ['#b39ddb', '#6f5f9e', '#3a3a3f', '#a8702a', '#ffb25c'],
  },
  neutral: {
    light: ['#e9edf0', '#c3cdd5', '#93a5b1', '#5f7686', '#2f4858'],
    dark: ['#2d353b', '#45545f', '#647a89', '#94aab8', '#d2e0ea'],
  },
};

/** Need where less is better, coverage where more is better, change around zero, neutral where neither is good or bad. */
export function paletteOf(measure: Pick<Measure, 'betterWhen' | 'kind'>): PaletteName {
  if (measure.kind === 'change') return 'change';
  return measure.betterWhen === 'lower' ? 'need' : measure.betterWhen === 'higher' ? 'coverage' : 'neutral';
}

/** Colours for `count` classes, weakest first. One class takes the middle, so it is never mistaken for no data. */
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
  return { light: mixColours(ramps[name].light, position), dark: mixColours(ramps[name].dark, position) };
}
