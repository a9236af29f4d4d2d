import { describe, expect, it } from 'vitest';
import type { ChoroplethRow } from './choropleth';
import { schemes } from './scheme';
import { seededRandom } from './seeded-random.test-support';
import { smallMaps } from './small-maps';

const random = seededRandom(12);
const measure = { unit: 'share', betterWhen: 'lower' } as const;
const drawn = new Set(Array.from({ length: 20 }, (_, index) => `P${index}`));
const rowsOf = (value: (index: number) => number | null): ChoroplethRow[] =>
  [...drawn].map((code, index) => {
    const figure = value(index);
    return { code, status: figure === null ? 'suppressed' : 'known', value: figure };
  });

describe('small maps', () => {
  it('give one figure one class on every map, under any scheme', () => {
    for (const scheme of schemes) {
      const panels = ['a', 'b', 'c'].map((id) => ({ id, rows: rowsOf(() => Math.round(random() * 9) / 10) }));
      const { fills } = smallMaps(panels, { measure, scheme, classes: 5, drawn });
      const classOf = new Map<number, number | null>();
      for (const { id, rows } of panels)
        for (const { code, value } of rows) {
          const index = fills.get(id)?.get(code)?.classIndex ?? null;
          expect(classOf.get(value as number) ?? index).toBe(index);
          classOf.set(value as number, index);
        }
    }
  });

  it('count every place once a map, also where nothing is known, all is equal or one map is empty', () => {
    const sets = [[], [() => null], [() => 1, () => null], [() => -2, (i: number) => (i ? 0 : 1e9), () => 3]];
    for (const values of sets) {
      const panels = values.map((value, index) => ({ id: `${index}`, rows: index === 2 ? [] : rowsOf(value) }));
      const { fills, legend } = smallMaps(panels, { measure, scheme: 'quantile', classes: 5, drawn });
      const counted = [...legend.classes, ...legend.states].reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(drawn.size * panels.length);
      expect(fills.size).toBe(panels.length);
      for (const of of fills.values()) expect([...of.keys()].sort()).toEqual([...drawn].sort());
    }
  });
});
