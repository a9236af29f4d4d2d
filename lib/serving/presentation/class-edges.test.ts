import { describe, expect, it } from 'vitest';
import { edgeBounds, edgeStep, keptEdges, movedEdge, readEdges, roundedEdge, writeEdges } from './class-edges';
import { classify } from './classify/classify';
import { schemes } from './scheme';
import { seededRandom } from './seeded-random.test-support';

const random = seededRandom(41);
const share = { unit: 'share', decimals: 1 } as const;
const score = { unit: 'score', decimals: 2 } as const;

const ascending = (edges: readonly number[]): boolean =>
  edges.every((edge, index) => index === 0 || edge > (edges[index - 1] as number));

describe('edges of classes', () => {
  it('are kept strictly ascending whatever was classified, so that a link may hold them', () => {
    const sets = [[3], [2, 2, 2], [1, 2], [0, 0, 0, 0, 9], [-5, -1, 0, 4], Array.from({ length: 60 }, () => random())];
    for (const values of sets)
      for (const scheme of schemes) {
        const { breaks } = classify(values, { scheme, classes: 5 });
        const kept = keptEdges(breaks, score);
        expect(kept && ascending(kept), `${scheme} ${values}`).toBe(true);
        expect(kept?.slice(0, -1)).toEqual(breaks.slice(0, -1));
      }
    expect(keptEdges([], score)).toBeNull();
  });

  it('stay between their neighbours and in order wherever they are dragged', () => {
    for (let round = 0; round < 500; round += 1) {
      const values = Array.from({ length: 30 }, () => random());
      const breaks = keptEdges(classify(values, { scheme: 'jenks', classes: 5 }).breaks, share) ?? [];
      const index = 1 + Math.floor(random() * (breaks.length - 2));
      const moved = movedEdge(breaks, index, random() * 3 - 1, share);
      expect(ascending(moved), `${breaks} ${moved}`).toBe(true);
      expect(moved.filter((edge, position) => edge !== breaks[position]).length).toBeLessThanOrEqual(1);
      const [low, high] = edgeBounds(breaks, index, share);
      if (low <= high) expect(moved[index]).toBe(roundedEdge(moved[index] as number, share));
    }
  });

  it('move by one unit of the last decimal shown', () => {
    expect([edgeStep(share), edgeStep(score)]).toEqual([0.001, 0.01]);
    expect(movedEdge([0, 0.3, 1], 1, 0.3 + edgeStep(share), share)).toEqual([0, 0.301, 1]);
    expect(movedEdge([0, 0.0005, 0.001], 1, 0.9, share)).toEqual([0, 0.0005, 0.001]);
  });

  it('are typed and read in the printed unit, and written back as they were read', () => {
    const read = readEdges('10; 20.5، 40%', share, [0.02, 0.7]);
    expect(read).toEqual({ ok: true, value: [0.02, 0.1, 0.205, 0.4, 0.7] });
    expect(writeEdges([0.02, 0.1, 0.205, 0.4, 0.7], share)).toBe('10.0, 20.5, 40.0');
    expect(readEdges('-4 0', score, [1, 2])).toEqual({ ok: true, value: [-4.01, -4, 0, 2] });
    expect(writeEdges([-5, -4, 0, 2], score)).toBe('-4.00, 0.00');
  });

  it('that cannot be read are refused with the reason', () => {
    const problem = (text: string) => {
      const read = readEdges(text, share, [0, 1]);
      return read.ok ? null : read.problem;
    };
    expect(['', '10, ten', '20, 10', '5, 5', '1 2 3 4 5 6 7 8 9'].map(problem)).toEqual([
      'none',
      'not_a_number',
      'not_ascending',
      'not_ascending',
      'too_many',
    ]);
  });
});
