import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { changeCategories, findingCategories } from './finding-palette';
import type { Ink } from './ink';
import { inks } from './palette';
import { bivariateInks, mapTokens, pageTokens, ramps } from './tokens';

const schemes = ['light', 'dark'] as const;
const apart = differenceCiede2000();
const read = (colour: string): Color => {
  const found = parse(colour);
  if (!found) throw new Error(`${colour} is no colour`);
  return found;
};
const eyes = {
  'full colour vision': read,
  protanopia: (colour: string) => filterDeficiencyProt(1)(read(colour)),
  deuteranopia: (colour: string) => filterDeficiencyDeuter(1)(read(colour)),
  tritanopia: (colour: string) => filterDeficiencyTrit(1)(read(colour)),
};
const grey = (colour: string) => filterGrayscale(1)(read(colour)) ?? read(colour);
const pairsOf = (colours: readonly string[]) =>
  colours.flatMap((one, index) => colours.slice(index + 1).map((other) => [one, other] as const));
const steps = (colours: readonly string[]) =>
  colours.slice(1).map((each, index) => [colours[index] ?? each, each] as const);
const of = (list: readonly Ink[], scheme: keyof Ink) => list.map((ink) => ink[scheme]);

describe.each(schemes)('the colours of a %s page', (scheme) => {
  const page = (name: keyof typeof pageTokens) => pageTokens[name][scheme];

  it('carry text that reads at 4.5 : 1 on every ground it stands on', () => {
    for (const text of ['ink', 'quiet', 'brand', 'good', 'watch', 'bad'] as const)
      for (const ground of ['ground', 'raised', 'wash'] as const)
        expect(wcagContrast(page(text), page(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const name of ['brand', 'good', 'watch', 'bad'] as const)
      expect(wcagContrast(page(name), page(`${name}-wash`)), `${name} on its wash`).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(page('on-brand'), page('brand'))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(mapTokens.name[scheme], mapTokens['name-halo'][scheme])).toBeGreaterThanOrEqual(4.5);
  });

  it('draw bars and marks that stand out from their ground at 3 : 1', () => {
    for (const name of ['need-bar', 'coverage-bar', 'other'] as const)
      expect(wcagContrast(page(name), page('raised')), name).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(mapTokens['province-border'][scheme], mapTokens.ground[scheme])).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(mapTokens.mark[scheme], mapTokens.halo[scheme])).toBeGreaterThanOrEqual(3);
  });

  it('keep good, watch and bad apart for every eye', () => {
    for (const [eye, seen] of Object.entries(eyes))
      for (const [one, other] of pairsOf([page('good'), page('watch'), page('bad')]))
        expect(apart(seen(one), seen(other)), `${eye}: ${one} ${other}`).toBeGreaterThanOrEqual(8);
  });
});

describe.each(schemes)('the maps of a %s page', (scheme) => {
  const ground = mapTokens.ground[scheme];

  it('are darker the worse a place is: need grows dark, coverage shrinks dark', () => {
    const darkness = (list: readonly Ink[]) => of(list, scheme).map((colour) => wcagContrast(colour, '#ffffff'));
    for (let count = 2; count <= 9; count += 1) {
      const [need, coverage] = [darkness(inks('need', count)), darkness(inks('coverage', count))];
      expect(need).toEqual([...need].sort((a, b) => a - b));
      expect(coverage).toEqual([...coverage].sort((a, b) => b - a));
      expect(new Set([...need, ...coverage]).size).toBe(2 * count);
    }
  });

  it.each(['need', 'coverage', 'neutral'] as const)(
    'step evenly through %s, for every eye and in greyscale',
    (name) => {
      for (const [one, other] of steps(of(ramps[name], scheme))) {
        for (const [eye, seen] of Object.entries(eyes))
          expect(apart(seen(one), seen(other)), `${eye}: ${one} ${other}`).toBeGreaterThanOrEqual(9);
        expect(apart(grey(one), grey(other)), `greyscale: ${one} ${other}`).toBeGreaterThanOrEqual(7);
      }
    },
  );

  it('lift every class off the ground, the palest too', () => {
    for (const name of ['need', 'coverage', 'neutral'] as const)
      for (const colour of of(ramps[name], scheme)) {
        expect(apart(colour, ground), `${name} ${colour}`).toBeGreaterThanOrEqual(11);
        expect(apart(colour, mapTokens.unknown[scheme]), `${name} ${colour} beside no data`).toBeGreaterThanOrEqual(7);
      }
    const palest = (name: 'need' | 'coverage') =>
      Math.min(...of(ramps[name], 'light').map((colour) => wcagContrast(colour, mapTokens.ground.light)));
    expect(palest('need')).toBeGreaterThanOrEqual(1.2);
    expect(palest('coverage')).toBeGreaterThanOrEqual(1.2);
  });

  it('tell nine cells of two measures apart for every eye, none of them black', () => {
    const colours = bivariateInks.flatMap((row) => of(row, scheme));
    expect(colours).toHaveLength(9);
    for (const [eye, seen] of Object.entries(eyes))
      for (const [one, other] of pairsOf(colours))
        expect(apart(seen(one), seen(other)), `${eye}: ${one} ${other}`).toBeGreaterThanOrEqual(14);
    for (const colour of colours) expect(apart(colour, '#000000'), colour).toBeGreaterThanOrEqual(15);
    expect(Math.min(...colours.map((colour) => apart(colour, ground)))).toBeGreaterThanOrEqual(5);
  });

  it.each(['lower', 'higher', 'neither'] as const)(
    'tell hot from cold without colour, better when %s',
    (betterWhen) => {
      const found = findingCategories('gi-star', betterWhen);
      const lines = (side: string) => found.filter(({ id }) => id.startsWith(side)).map(({ outline }) => outline);
      expect(new Set(lines('hot'))).toEqual(new Set(['solid']));
      expect(new Set(lines('cold'))).toEqual(new Set(['dotted']));
      const drawn = found.filter(({ id }) => id !== 'island').map(({ ink }) => ink[scheme]);
      for (const [eye, seen] of Object.entries(eyes))
        for (const [one, other] of steps(drawn))
          expect(apart(seen(one), seen(other)), `${eye}: ${one} ${other}`).toBeGreaterThanOrEqual(9);
      for (const { id, outline } of changeCategories(betterWhen))
        if (id.endsWith('hot')) expect(outline, id).not.toBe('dotted');
    },
  );

  it('name places so that they can be read over any class', () => {
    const halo = mapTokens['name-halo'][scheme];
    for (const colour of [...of(ramps.need, scheme), ...of(ramps.coverage, scheme), ground])
      expect(
        Math.max(wcagContrast(mapTokens.name[scheme], colour), wcagContrast(halo, colour)),
        colour,
      ).toBeGreaterThanOrEqual(3);
  });
});
