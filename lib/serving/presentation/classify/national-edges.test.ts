import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seeded-random.test-support';
import { nationalEdges } from './national-edges';

const random = seededRandom(11);
const many = (one: () => number) => Array.from({ length: 577 }, one).sort((a, b) => a - b);
const share = { id: 'no_toilet', unit: 'share', betterWhen: 'lower' } as const;

describe('national class edges', () => {
  it('are those of policy for headcounts, whatever the figures', () => {
    for (const id of ['poverty_headcount', 'poverty_headcount_persons', 'mpi_headcount', 'poorest_20'])
      for (const sorted of [[], [0.093], many(random)])
        expect(nationalEdges({ ...share, id }, sorted), id).toEqual([0.2, 0.3, 0.4, 0.5, 0.6]);
    expect(nationalEdges({ id: 'mean_score', unit: 'score', betterWhen: 'higher' }, [])).toContain(32);
  });

  it('are round, ascend strictly, lie inside the figures and part the nation into about equal classes', () => {
    for (const scale of [1, 0.03, 40, 1e6]) {
      const sorted = many(() => random() ** 2 * scale);
      const edges = nationalEdges({ ...share, unit: scale === 1 ? 'share' : 'pkr' }, sorted);
      expect(edges).toHaveLength(5);
      for (const [index, edge] of edges.entries()) {
        expect(edge).toBeGreaterThan(edges[index - 1] ?? (sorted[0] as number));
        expect(edge).toBeLessThanOrEqual(sorted.at(-1) as number);
        expect(Number(edge.toPrecision(2)), String(edge)).toBeCloseTo(edge, 10);
      }
      const counts = [0, ...edges].map(
        (from, index) => sorted.filter((value) => value >= from && value < (edges[index] ?? Infinity)).length,
      );
      expect(Math.min(...counts)).toBeGreaterThan(577 / 6 / 3);
    }
  });

  it('never part ties, and are none where nothing differs', () => {
    expect(nationalEdges(share, [])).toEqual([]);
    expect(nationalEdges(share, [0.4])).toEqual([]);
    expect(nationalEdges(share, Array(30).fill(0.25))).toEqual([]);
    const mostlyZero = [...Array(500).fill(0), ...Array.from({ length: 77 }, (_, index) => (index + 1) / 100)];
    for (const edge of nationalEdges(share, mostlyZero)) expect(edge).toBeGreaterThan(0);
  });
});
