import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { empiricalBayes } from './empirical-bayes';

/** What `scripts/reference/reliability/make.R` wrote with spdep::EBest. */
const rows = readFileSync('scripts/reference/reliability/smoothed.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([set, events, base, smoothed]) => ({
    set: set as string,
    events: Number(events),
    base: Number(base),
    smoothed: Number(smoothed),
  }));
const column = (set: typeof rows, name: 'events' | 'base' | 'smoothed'): Float64Array =>
  Float64Array.from(set, (row) => row[name]);
const smooth = (events: number[], base: number[]): number[] => [
  ...empiricalBayes(Float64Array.from(events), Float64Array.from(base)),
];

describe('empirical-Bayes smoothed shares', () => {
  it.each([...new Set(rows.map(({ set }) => set))])('are those of spdep::EBest to 1e-9: %s', (name) => {
    const set = rows.filter((row) => row.set === name);
    const ours = empiricalBayes(column(set, 'events'), column(set, 'base'));
    for (const [place, theirs] of column(set, 'smoothed').entries())
      expect(Math.abs((ours[place] as number) - theirs)).toBeLessThan(1e-9);
  });

  it('lie between the share of the place and the share of all, nearer to all where the base is small', () => {
    const [small, large] = smooth([30, 3000, 100], [50, 5000, 900]) as [number, number];
    const overall = 3130 / 5950;
    expect(small).toBeGreaterThan(overall);
    expect(small).toBeLessThan(large);
    expect(large).toBeLessThan(0.6);
  });

  it('leave a low share of a common thing low: 3.2 % is never made 98.9 %', () => {
    const [low] = smooth([2, 990, 480, 1975, 300, 61], [62, 1000, 490, 2000, 303, 63]) as [number];
    expect(low).toBeLessThan(0.05);
  });

  it('say the same of those who have and of those who have not', () => {
    const [events, base] = [
      [61, 1180, 24, 590],
      [62, 1210, 30, 640],
    ] as [number[], number[]];
    const without = smooth(
      base.map((each, place) => each - (events[place] as number)),
      base,
    );
    for (const [place, share] of smooth(events, base).entries())
      expect(share + (without[place] as number)).toBeCloseTo(1, 12);
  });

  it('are the share of all where all shares are equal, and where they differ less than chance would have it', () => {
    for (const share of smooth([10, 20, 40], [100, 200, 400])) expect(share).toBeCloseTo(0.1, 14);
    for (const share of smooth([10, 21, 30], [100, 200, 300])) expect(share).toBeCloseTo(61 / 600, 14);
  });

  it('are the share itself for one place and where every share is 0 or 1, and none for no place', () => {
    expect(smooth([0, 0], [10, 900])).toEqual([0, 0]);
    expect(smooth([1, 0, 1], [1, 1, 1])).toEqual([1, 0, 1]);
    expect(smooth([30], [120])).toEqual([0.25]);
    expect(smooth([], [])).toEqual([]);
  });

  it('refuses a place without a base, and more events than stand in it', () => {
    expect(() => smooth([1, 0], [10, 0])).toThrow(/denominators/);
    expect(() => smooth([11, 0], [10, 20])).toThrow(/numerators/);
  });
});
