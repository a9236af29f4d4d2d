import { describe, expect, it } from 'vitest';
import { statuses } from '../../core/measured';
import { type ChoroplethOptions, type ChoroplethRow, choropleth } from './choropleth';
import { schemes } from './scheme';
import { seededRandom } from './seeded-random.test-support';
import { ramps } from './tokens';

const measure = { unit: 'share', betterWhen: 'lower' } as const;
const random = seededRandom(577);

function anyRows(count: number): ChoroplethRow[] {
  return Array.from({ length: count }, (_, index) => {
    const status = random() < 0.7 ? 'known' : (statuses[Math.floor(random() * 5)] ?? 'known');
    return { code: `PK${index}`, status, value: random() < 0.95 ? Math.round(random() * 50) / 50 : null };
  });
}

describe('choropleth', () => {
  it('accounts for every place: classes and states add up, and each count is what is drawn', () => {
    for (let round = 0; round < 300; round += 1) {
      const rows = anyRows(Math.floor(random() * 60));
      const drawn = new Set([...rows.filter(() => random() < 0.9).map((row) => row.code), 'without-row']);
      const scheme = schemes[round % schemes.length] ?? 'equal';
      const map = choropleth(rows, { measure, scheme, classes: 3 + (round % 7), breaks: [0.2, 0.4, 0.6], drawn });
      const inClasses = map.classes.reduce((sum, entry) => sum + entry.count, 0);
      const apart = map.states.filter(({ state }) => state !== 'stale').reduce((sum, { count }) => sum + count, 0);
      expect(inClasses + apart).toBe(map.places);
      expect(map.places).toBe(new Set([...drawn, ...rows.map((row) => row.code)]).size);
      expect([...map.fills.keys()].sort()).toEqual([...drawn].sort());
      for (const entry of map.classes)
        expect([...map.fills.values()].filter((fill) => fill.classIndex === entry.index)).toHaveLength(entry.count);
      expect(map.histogram.flatMap((bin) => bin.counts).reduce((sum, count) => sum + count, 0)).toBe(inClasses);
      for (const row of rows) {
        const index = map.fills.get(row.code)?.classIndex ?? null;
        if (index === null) continue;
        const { from, to, closed } = map.classes[index] as (typeof map.classes)[number];
        expect((row.value as number) >= from).toBe(true);
        expect(closed ? (row.value as number) <= to : (row.value as number) < to).toBe(true);
      }
    }
  });

  it('never paints an unknown figure as a low one, and never a zero as unknown', () => {
    const rows: ChoroplethRow[] = [
      { code: 'zero', status: 'known', value: 0 },
      { code: 'high', status: 'known', value: 0.9 },
      { code: 'missing', status: 'missing', value: null },
      { code: 'suppressed', status: 'suppressed', value: 0.4 },
      { code: 'other', status: 'not_applicable', value: null },
      { code: 'old', status: 'stale', value: 0.5 },
      { code: 'broken', status: 'known', value: null },
      { code: 'elsewhere', status: 'known', value: 0.7 },
    ];
    const drawn = new Set(['zero', 'high', 'missing', 'suppressed', 'other', 'old', 'broken', 'empty']);
    const map = choropleth(rows, { measure, scheme: 'equal', classes: 3, drawn });
    const indexes = Object.fromEntries([...map.fills].map(([code, fill]) => [code, fill.classIndex]));
    expect(indexes).toEqual({
      zero: 0,
      high: 2,
      old: 1,
      missing: null,
      suppressed: null,
      other: null,
      broken: null,
      empty: null,
    });
    expect(map.states).toEqual([
      { state: 'missing', count: 3 },
      { state: 'suppressed', count: 1 },
      { state: 'not_applicable', count: 1 },
      { state: 'stale', count: 1 },
      { state: 'unplaced', count: 1 },
    ]);
    expect(map.classes.map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  it('answers no, one or two places, equal, missing, outlying and negative figures under every scheme, each place counted once', () => {
    const sets: (number | null)[][] = [
      [],
      [0.4],
      [0.4, 0.9],
      Array(30).fill(0.25),
      Array(30).fill(null),
      [...Array(29).fill(0.1), 1e9],
      Array.from({ length: 30 }, (_, index) => -index / 10),
    ];
    for (const values of sets)
      for (const scheme of schemes)
        for (const unit of ['share', 'count', 'score'] as const) {
          const rows = values.map(
            (value, index): ChoroplethRow => ({
              code: `${index}`,
              status: value === null ? 'missing' : 'known',
              value,
            }),
          );
          const drawn = new Set(rows.map(({ code }) => code));
          const map = choropleth(rows, { measure: { ...measure, unit }, scheme, classes: 5, drawn });
          const counted = [...map.classes, ...map.states].reduce((sum, { count }) => sum + count, 0);
          expect(counted, `${scheme} ${unit} ${values}`).toBe(values.length);
          expect(map.breaks.every(Number.isFinite)).toBe(true);
          expect(map.classes.every(({ ink }) => /^#/.test(ink.light) && /^#/.test(ink.dark))).toBe(true);
        }
  });

  it('draws no class and a full count of no data where nothing is known', () => {
    const map = choropleth([], { measure, scheme: 'jenks', classes: 5, drawn: new Set(['a', 'b']) });
    expect([map.classes, map.histogram, map.notes]).toEqual([[], [], ['no_values']]);
    expect(map.states).toEqual([{ state: 'missing', count: 2 }]);
  });

  it('centres a change on zero: falls purple, rises orange, the class around zero pale', () => {
    const rows = [-0.3, -0.1, 0.05, 0.2].map((value, index) => ({ code: `${index}`, status: 'known' as const, value }));
    const map = choropleth(rows, {
      measure: { ...measure, kind: 'change' },
      scheme: 'manual',
      classes: 3,
      breaks: [-0.4, -0.2, -0.05, 0.1, 0.3],
      drawn: new Set(['0', '1', '2', '3']),
    });
    expect(map.classes.map(({ ink }) => ink.light)).toEqual(['#5e3c99', '#b2abd2', '#ece9ef', '#fdb863']);
  });
});

describe('the national scale', () => {
  const headcount = { unit: 'share', betterWhen: 'lower', edges: [0.2, 0.3, 0.4, 0.5, 0.6] } as const;
  const drawnOf = (values: Record<string, number>, edges: ChoroplethOptions['measure'] = headcount) => {
    const rows = Object.entries(values).map(([code, value]) => ({ code, status: 'known' as const, value }));
    const map = choropleth(rows, { measure: edges, scheme: 'policy', classes: 5, drawn: new Set(Object.keys(values)) });
    return { map, inkOf: (code: string) => map.classes[map.fills.get(code)?.classIndex ?? -1]?.ink };
  };

  it('gives one figure one colour in the nation, in a province and in a district alone', () => {
    const nation = drawnOf({ lahore: 0.093, punjab: 0.4, tharparkar: 0.478, barkhan: 0.767 });
    for (const [code, value] of Object.entries({ lahore: 0.093, punjab: 0.4, tharparkar: 0.478, barkhan: 0.767 }))
      expect(drawnOf({ [code]: value }).inkOf(code), code).toEqual(nation.inkOf(code));
    expect(nation.inkOf('lahore')).toEqual(ramps.need[0]);
    expect(nation.inkOf('punjab')).toEqual(ramps.need[3]);
    expect(nation.inkOf('tharparkar')).toEqual(ramps.need[3]);
    expect(nation.inkOf('barkhan')).toEqual(ramps.need[5]);
  });

  it('lists every class wherever the figures lie, the outer ones open', () => {
    for (const value of [0, 0.19, 0.2, 0.35, 0.6, 1, 1.4]) {
      const { map } = drawnOf({ one: value });
      expect(map.classes).toHaveLength(6);
      expect([map.classes[0]?.open, map.classes[5]?.open]).toEqual(['below', 'above']);
      expect(map.classes.reduce((sum, { count }) => sum + count, 0)).toBe(1);
    }
  });

  it('is darkest where a place is worst: at the lowest coverage', () => {
    const coverage = { unit: 'share', betterWhen: 'higher', edges: [0.2, 0.4, 0.6, 0.8] } as const;
    expect(drawnOf({ low: 0.05, high: 0.95 }, coverage).inkOf('low')).toEqual(ramps.coverage[0]);
  });
});
