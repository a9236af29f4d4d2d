import { topology } from 'topojson-server';
import { describe, expect, test } from 'vitest';
import { neighboursFrom, neighboursOf } from '../../science/spatial/neighbours';
import { squares } from '../../science/spatial/reference.test-support';
import { sideOf } from '../../science/spatial/spatial-class';
import { defaultChoice, storedStatistics } from './hotspot-choice';
import { hotspotRows, runRecord } from './hotspot-record';
import { neighbourRule } from './neighbour-rule';
import { runHotspots } from './run-hotspots';
import { shapesOfTopology } from './shapes-of-topology';

const side = 8;
const features = squares(side, side).map((geometry, at) => ({
  type: 'Feature' as const,
  properties: { code: `T${String(side * side - at).padStart(2, '0')}` },
  geometry,
}));
const areas = shapesOfTopology(
  topology({ places: { type: 'FeatureCollection', features } as GeoJSON.FeatureCollection }, 1e4) as never,
);
const queen = neighbourRule('queen')?.(areas) ?? neighboursFrom([], 'none');
const block = (low: number, high: number) =>
  Float64Array.from(areas.codes, (code) => {
    const at = side * side - Number(code.slice(1));
    return at % side < 3 && at < side * 3 ? high + (at % 5) : low + ((at * 7) % 5);
  });
const run = (values: Float64Array, statistic: (typeof storedStatistics)[number] = 'gi-star', neighbours = queen) =>
  runHotspots({ ...areas, values }, neighbours, { ...defaultChoice, statistic, permutations: 999 });

const degenerate: Record<string, Float64Array> = {
  'no figure at all': new Float64Array(64).fill(Number.NaN),
  'one figure': Float64Array.from({ length: 64 }, (_, at) => (at === 9 ? 3 : Number.NaN)),
  'two figures': Float64Array.from({ length: 64 }, (_, at) => (at === 9 || at === 50 ? at : Number.NaN)),
  'all equal': new Float64Array(64).fill(0.4),
  'one outlier': Float64Array.from({ length: 64 }, (_, at) => (at === 20 ? 1e9 : (at * 7) % 5)),
  negative: block(-50, -10),
  'fewer than 30': Float64Array.from({ length: 64 }, (_, at) => (at < 20 ? at % 6 : Number.NaN)),
};

describe('runHotspots', () => {
  test('takes polygons in the order of their codes, whatever the order of the file', () => {
    expect(areas.codes).toEqual([...areas.codes].sort());
    expect(areas.shapes.length).toBe(64);
  });

  for (const [name, values] of Object.entries(degenerate))
    test(`answers without NaN and names what limits it: ${name}`, () => {
      for (const statistic of storedStatistics) {
        const answer = run(values, statistic);
        const rows = hotspotRows(areas, answer);
        const record = runRecord(areas, answer, { ...defaultChoice, statistic });
        expect(rows.length).toBe(64);
        for (const figure of [...rows.flatMap((row) => Object.values(row)), ...Object.values(record)])
          if (typeof figure === 'number') expect(Number.isFinite(figure)).toBe(true);
        const known = [...values].filter(Number.isFinite).length;
        expect(answer.withFigure).toBe(known);
        expect(answer.cautions.includes('no-figures')).toBe(known === 0);
        expect(answer.cautions.includes('few-areas')).toBe(known > 0 && known < 30);
        expect(answer.cautions.includes('constant')).toBe(name === 'all equal' || name === 'one figure');
      }
    });

  test('a block of high figures is one cluster, whose number its places share', () => {
    const answer = run(block(0, 50));
    const hot = areas.codes.flatMap((_, at) => ((answer.clusters[at] as number) > 0 ? [at] : []));
    expect(hot.length).toBeGreaterThan(4);
    expect(new Set(hot.map((at) => answer.clusters[at])).size).toBe(1);
    expect(hot.every((at) => ['hot-spot-99', 'hot-spot-95'].includes(answer.found.classes[at] as string))).toBe(true);
    expect(hotspotRows(areas, answer).filter((row) => row.cluster !== null).length).toBe(hot.length);
  });

  test('one place that stands out with no neighbour is an isolated high or low place, counted apart from clusters', () => {
    const noise = block(0, 50).map((value, at) => value + ((at * at * 31) % 67));
    const choice = {
      ...defaultChoice,
      statistic: 'local-moran' as const,
      permutations: 999,
      corrected: false,
      alpha: 0.4,
    };
    const answer = runHotspots({ ...areas, values: noise }, queen, choice);
    const rows = hotspotRows(areas, answer);
    const sides = rows.map((row) => sideOf(row.class));
    const alike = (at: number) => [...neighboursOf(queen, at)].filter((other) => sides[other] === sides[at]).length;
    for (const name of ['isolated', 'cluster'] as const) expect(rows.some((row) => row[name] !== null)).toBe(true);
    for (const [at, { cluster, isolated }] of rows.entries()) {
      const alone = sides[at] !== null && alike(at) === 0;
      expect(isolated).toBe(alone ? (sides[at] === 'hot' ? 'high' : 'low') : null);
      expect(cluster !== null).toBe(sides[at] !== null && !alone);
    }
  });

  test('says in how many parts figures that are missing cut the map', () => {
    const cut = Float64Array.from(areas.codes, (code, at) => {
      const column = (side * side - Number(code.slice(1))) % side;
      return column === 4 ? Number.NaN : (at * 13) % 17;
    });
    const answer = run(cut);
    expect(answer.parts).toBe(2);
    expect(answer.cautions).toContain('disconnected');
  });

  test('an area whose neighbours all lack a figure is an island, listed and never tested', () => {
    const alone = Float64Array.from(areas.codes, (_, at) => at % 7);
    const corner = areas.codes.indexOf('T64');
    for (let at = 0; at < 64; at++)
      if (at !== corner && [1, side, side + 1].some((step) => areas.codes[at] === `T${64 - step}`))
        alone[at] = Number.NaN;
    const answer = run(alone);
    expect(answer.found.islands).toEqual([corner]);
    expect(runRecord(areas, answer, defaultChoice).islands).toBe('T64');
    expect(hotspotRows(areas, answer)[corner]).toMatchObject({ class: 'island', p: null, q: null, around: null });
  });

  test('the mean of the neighbours leaves out those without a figure', () => {
    const values = Float64Array.from(areas.codes, (_, at) => at);
    values[1] = Number.NaN;
    const answer = run(values);
    const links = [...queen.neighbours.subarray(queen.offsets[0], queen.offsets[1])].filter((at) => at !== 1);
    expect(answer.around[0]).toBeCloseTo(links.reduce((sum, at) => sum + at, 0) / links.length, 12);
  });
});

test('a neighbour rule that is none is answered with null', () => {
  for (const name of ['', 'bishop', 'knn:0', 'knn:1.5', 'distance:', 'distance:-3'])
    expect(neighbourRule(name)).toBeNull();
});
