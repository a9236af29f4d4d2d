import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { difference } from './difference';
import { estimateOf, testChanges } from './test-changes';
import { wilson, z95 } from './wilson';

const share = (events: number, base: number) => ({ value: events / base, ...wilson(events, base) });

describe('a difference from two intervals', () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %i/%i and %i/%i is that printed by Newcombe (1998, table II, method 10)', (a, m, b, n, low, high) => {
    const found = difference(share(a, m), share(b, n));
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('has a p-value below 0.05 exactly where its 95 % interval leaves zero out', () => {
    for (let events = 20; events <= 60; events++) {
      const { low, high, p } = difference(share(events, 100), share(40, 100));
      expect(p < 0.05).toBe(low > 0 || high < 0);
    }
    expect(difference(share(40, 100), share(40, 100)).p).toBe(1);
  });

  it('of two certain figures is certain: any difference is one', () => {
    const certain = (value: number) => ({ value, low: value, high: value });
    expect(difference(certain(3), certain(2))).toEqual({ value: 1, low: 1, high: 1, p: 0 });
    expect(difference(certain(2), certain(2)).p).toBe(1);
  });
});

describe('changes tested together', () => {
  const [, ...lines] = readFileSync('scripts/reference/changes/z-tests.csv', 'utf8').trim().split('\n');
  const table = lines.map((line) => line.split(',').map(Number));
  const normal = (value: number, se: number) => ({ value, low: value - z95 * se, high: value + z95 * se });
  const pairs = table.map(([now = 0, seNow = 0, before = 0, seBefore = 0]) => {
    return [normal(now, seNow), normal(before, seBefore)] as const;
  });

  it('are those of the z test of R, corrected as p.adjust does', () => {
    for (const [at, found] of testChanges(pairs).entries()) {
      const [low = 0, high = 0, p = 0, q = 0] = table[at]?.slice(4) ?? [];
      expect(found?.low).toBeCloseTo(low, 9);
      expect(found?.high).toBeCloseTo(high, 9);
      expect(found?.p).toBeCloseTo(p, 10);
      expect(found?.q).toBeCloseTo(q, 10);
      expect(found?.standsOut).toBe(q <= 0.05);
    }
  });

  it('leave out what has no interval, and count it among the tests neither', () => {
    const tested = testChanges([null, ...pairs, null]);
    expect(tested[0]).toBeNull();
    expect(tested.slice(1, -1)).toEqual(testChanges(pairs));
    expect(testChanges([null])).toEqual([null]);
    expect(estimateOf(0.4, null, 0.5)).toBeNull();
    expect(estimateOf(0.4, 0.3, 0.5)).toEqual({ value: 0.4, low: 0.3, high: 0.5 });
  });

  it('let nothing stand out where a hundred places differ as chance makes them', () => {
    const alike = Array.from({ length: 100 }, (_, place) => {
      return [normal(0.5 + 0.02 * Math.sin(place * 12.9898), 0.02), normal(0.5, 0.02)] as const;
    });
    expect(testChanges(alike).filter((each) => each?.standsOut)).toEqual([]);
  });
});
