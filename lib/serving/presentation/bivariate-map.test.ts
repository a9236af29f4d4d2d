import { describe, expect, it } from 'vitest';
import { type Status, statuses } from '../../core/measured';
import { bivariateMap } from './bivariate-map';
import type { ChoroplethRow } from './choropleth';
import { channels } from './mix-colours';
import { seededRandom } from './seeded-random.test-support';
import { bivariateInks } from './tokens';

const random = seededRandom(33);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

const rowsOf = (values: readonly (number | null)[], status: (index: number) => Status = () => 'known') =>
  values.map(
    (value, index): ChoroplethRow => ({ code: `P${index}`, status: value === null ? 'missing' : status(index), value }),
  );
const codes = (count: number) => new Set(Array.from({ length: count }, (_, index) => `P${index}`));

const fill = (count: number, value: (index: number) => number | null) =>
  Array.from({ length: count }, (_, i) => value(i));
const degenerate: [string, (number | null)[]][] = [
  ['no place', []],
  ['one place', [4]],
  ['two places', [4, 9]],
  ['all equal', fill(40, () => 3)],
  ['all missing', fill(40, () => null)],
  ['one outlier', fill(40, (index) => (index === 0 ? 1e9 : 1))],
  ['negative', fill(40, (index) => -index)],
  ['two values', fill(40, (index) => index % 2)],
  ['spread', fill(40, () => random())],
];

describe('the map of two measures', () => {
  it('counts every place exactly once, whatever the two measures hold', () => {
    for (const [name, one] of degenerate)
      for (const [otherName, other] of degenerate) {
        const drawn = codes(40);
        const map = bivariateMap(rowsOf(one), rowsOf(other), drawn);
        const inCells = map.classes.reduce((sum, cell) => sum + cell.count, 0);
        const apart = map.states.filter(({ state }) => state !== 'stale').reduce((sum, { count }) => sum + count, 0);
        expect(map.classes, `${name} × ${otherName}`).toHaveLength(9);
        expect(inCells + apart, `${name} × ${otherName}`).toBe(40);
        expect(map.places).toBe(40);
        expect(inCells).toBe(map.known);
        if (map.correlation !== null) expect(Math.abs(map.correlation)).toBeLessThanOrEqual(1 + 1e-12);
      }
  });

  it('counts each place once among any mix of states, with and without shapes and rows', () => {
    for (let round = 0; round < 200; round += 1) {
      const anyRows = () =>
        fill(30, () => (random() < 0.8 ? Math.round(random() * 6) : null)).flatMap((value, index): ChoroplethRow[] =>
          random() < 0.9 ? [{ code: `P${index}`, status: pick(statuses), value }] : [],
        );
      const [one, other] = [anyRows(), anyRows()];
      const drawn = new Set([...codes(34)].filter(() => random() < 0.9));
      const map = bivariateMap(one, other, drawn);
      expect([...map.fills.keys()].sort()).toEqual([...drawn].sort());
      const counted = [...map.classes, ...map.states.filter((entry) => entry.state !== 'stale')];
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(map.places);
      expect(map.places).toBe(new Set([...drawn, ...one.map((row) => row.code), ...other.map((row) => row.code)]).size);
    }
  });

  it('cuts each measure at its own terciles, half-open from below', () => {
    const map = bivariateMap(rowsOf([0, 1, 2, 3, 4, 5, 6, 7, 8]), rowsOf([8, 7, 6, 5, 4, 3, 2, 1, 0]), codes(9));
    const cell = (code: string) => map.classes[map.fills.get(code)?.classIndex ?? -1]?.id;
    expect(['P0', 'P4', 'P8'].map(cell)).toEqual(['02', '11', '20']);
    expect(map.correlation).toBeCloseTo(-1);
    expect(map.first.breaks[1]).toBeCloseTo(8 / 3);
  });

  it('puts all-equal figures in the middle, and ties of two values at the ends, never apart', () => {
    const map = bivariateMap(rowsOf(fill(6, () => 2)), rowsOf([0, 0, 0, 1, 1, 1]), codes(6));
    expect(map.classes.filter(({ count }) => count > 0).map(({ id, count }) => [id, count])).toEqual([
      ['10', 3],
      ['12', 3],
    ]);
    expect(map.first.notes).toEqual(['one_value']);
    expect(map.correlation).toBeNull();
  });

  it('keeps the state of the figure that is not known, the first where neither is', () => {
    const state = (one: Status, other: Status) => {
      const row = (status: Status): ChoroplethRow => ({ code: 'P0', status, value: status === 'known' ? 1 : null });
      return bivariateMap([row(one)], [row(other)], codes(1)).fills.get('P0')?.status;
    };
    expect(state('known', 'suppressed')).toBe('suppressed');
    expect(state('not_applicable', 'known')).toBe('not_applicable');
    expect(state('suppressed', 'missing')).toBe('suppressed');
  });
});

describe('the nine colours', () => {
  it.each(['light', 'dark'] as const)('stay apart for readers with any colour blindness, on a %s page', (page) => {
    const colours = bivariateInks.flat().map((ink) => ink[page]);
    for (const [name, sight] of Object.entries(sights))
      for (const [index, one] of colours.entries())
        for (const other of colours.slice(index + 1))
          expect(difference(one, other, sight), `${name}: ${one} ${other}`).toBeGreaterThan(12);
  });
});

/** Full colour blindness as linear RGB matrices (Machado, Oliveira and Fernandes 2009). */
const sights: Record<string, number[][]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE 1976 difference in Lab of two colours as seen. */
function difference(one: string, other: string, sight: number[][]): number {
  const [a, b] = [seen(one, sight), seen(other, sight)];
  return Math.hypot(...a.map((value, index) => value - (b[index] as number)));
}

function seen(colour: string, sight: number[][]): number[] {
  const linear = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [r, g, b] = sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, factor, index) => sum + factor * (linear[index] as number), 0),
      ),
    ),
  ) as [number, number, number];
  const bend = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = bend((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = bend(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = bend((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
