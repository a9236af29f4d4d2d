import { describe, expect, it } from 'vitest';
import { schemes } from '../scheme';
import { seededRandom } from '../seeded-random.test-support';
import { classOf } from './class-of';
import { classify } from './classify';

const random = seededRandom(7);
const draw = (count: number, one: () => number) => Array.from({ length: count }, one);
const shapes: Record<string, () => number[]> = {
  'no place': () => [],
  'one place': () => [0.3],
  'two places': () => [0.3, 0.1],
  'all equal': () => draw(40, () => 0.25),
  'all zero': () => draw(5, () => 0),
  'one outlier': () => [...draw(300, random), 1e9],
  negatives: () => draw(50, () => random() - 0.5),
  'heavy ties': () => draw(200, () => Math.floor(random() * 4)),
  'ties at the top': () => [0, 1, 1, 1, 1],
  'a long tail': () => draw(577, () => Math.exp(random() * 12)),
  'near each other': () => draw(30, () => 0.1 + random() * 1e-15),
  'very large and small': () => draw(30, () => (random() - 0.5) * 10 ** Math.floor(random() * 300)),
  shares: () => draw(577, () => random() ** 2),
};

describe('classify', () => {
  for (const [name, values] of Object.entries(shapes)) {
    it(`gives every value exactly one class, whatever the scheme: ${name}`, () => {
      for (const scheme of schemes)
        for (let classes = 3; classes <= 9; classes += 1) {
          const data = values();
          const breaks = [0, 0.1, 0.2, 0.4];
          const found = classify(data, {
            scheme,
            classes,
            breaks,
            grid: { edges: [0.2, 0.3, 0.4, 0.5, 0.6], least: 0, most: 1 },
          });
          if (data.length === 0) {
            expect(found).toEqual({ method: scheme, breaks: [], notes: ['no_values'] });
            continue;
          }
          const edges = found.breaks;
          expect(edges.length).toBeGreaterThan(1);
          expect(edges.every(Number.isFinite)).toBe(true);
          expect(edges.slice(0, -1).every((edge, i) => i === 0 || edge > (edges[i - 1] as number))).toBe(true);
          expect(edges.at(-1)).toBeGreaterThanOrEqual(edges.at(-2) as number);
          if (scheme !== 'policy' && scheme !== 'manual') {
            expect(edges.length - 1).toBeLessThanOrEqual(Math.max(1, Math.min(classes, new Set(data).size)));
            expect([edges[0], edges.at(-1)]).toEqual([Math.min(...data), Math.max(...data)]);
          }
          for (const value of data) {
            const index = classOf(edges, value);
            expect(value).toBeGreaterThanOrEqual(edges[index] as number);
            if (index < edges.length - 2) expect(value).toBeLessThan(edges[index + 1] as number);
          }
        }
    });
  }

  it('puts about as many places into each quantile class, by R type 7', () => {
    const values = draw(577, random);
    const { breaks } = classify(values, { scheme: 'quantile', classes: 5 });
    const counts = [0, 0, 0, 0, 0];
    for (const value of values) (counts[classOf(breaks, value)] as number) += 1;
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(classify([1, 2, 3, 4, 10], { scheme: 'quantile', classes: 4 }).breaks).toEqual([1, 2, 3, 4, 10]);
    expect(classify([1, 2, 3, 4], { scheme: 'quantile', classes: 3 }).breaks).toEqual([1, 2, 3, 4]);
  });

  it('keeps the tied highest value as a class of its own rather than mixing it', () => {
    const { breaks } = classify([0, 1, 1, 1, 1], { scheme: 'quantile', classes: 5 });
    expect(breaks).toEqual([0, 1, 1]);
    expect([0, 1].map((value) => classOf(breaks, value))).toEqual([0, 1]);
  });

  it('finds the natural groups with Jenks and splits the head with head/tail', () => {
    expect(classify([1, 2, 10, 11, 50, 51], { scheme: 'jenks', classes: 3 }).breaks).toEqual([1, 10, 50, 51]);
    expect(classify([1, 1, 1, 1, 1, 1, 1, 1, 2, 10], { scheme: 'head_tail', classes: 9 }).breaks).toEqual([
      1, 2, 6, 10,
    ]);
  });

  it('centres standard deviation classes on the mean', () => {
    const values = [-2, -1, 0, 1, 2];
    const width = Math.sqrt(2.5);
    expect(classify(values, { scheme: 'standard_deviation', classes: 4 }).breaks).toEqual([-2, -width, 0, width, 2]);
    const odd = classify(values, { scheme: 'standard_deviation', classes: 3 }).breaks;
    expect(odd).toEqual([-2, -width / 2, width / 2, 2]);
  });

  it('keeps frozen edges as they are and says so when the data go beyond them', () => {
    const options = { scheme: 'manual', classes: 5, breaks: [0.1, 0.2, 0.3] } as const;
    expect(classify([0.15, 0.25], options)).toEqual({ method: 'manual', breaks: [0.1, 0.2, 0.3], notes: [] });
    expect(classify([0.05, 0.9], options)).toEqual({
      method: 'manual',
      breaks: [0.05, 0.2, 0.9],
      notes: ['edges_extended'],
    });
  });

  it('falls back to equal intervals with a note where policy has no grid', () => {
    expect(classify([0, 3, 9], { scheme: 'policy', classes: 3, grid: null })).toEqual({
      method: 'equal',
      breaks: [0, 3, 6, 9],
      notes: ['no_policy_grid'],
    });
  });

  it('throws on a figure that is not a number: unknown is not a value', () => {
    expect(() => classify([1, Number.NaN], { scheme: 'equal', classes: 3 })).toThrow('finite');
  });
});
