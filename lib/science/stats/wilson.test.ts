import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wilson } from './wilson';

/** What `scripts/reference/reliability/make.R` wrote with prop.test. */
const rows = readFileSync('scripts/reference/reliability/wilson.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number) as [number, number, number, number]);

describe('the Wilson interval', () => {
  it.each(rows)('of %i in %i is that of prop.test without continuity correction', (events, base, low, high) => {
    const ours = wilson(events, base);
    expect(Math.abs(ours.low - low)).toBeLessThan(1e-9);
    expect(Math.abs(ours.high - high)).toBeLessThan(1e-9);
  });

  it('has a width for none and for all, and never leaves 0–1', () => {
    for (const base of [1, 11, 40, 1e7]) {
      expect(wilson(0, base).low).toBe(0);
      expect(wilson(0, base).high).toBeGreaterThan(0);
      expect(wilson(base, base).low).toBeLessThan(1);
      expect(wilson(base, base).high).toBe(1);
    }
  });

  it('narrows as the base grows', () => {
    const width = (base: number): number => wilson(base / 4, base).high - wilson(base / 4, base).low;
    expect(width(400)).toBeLessThan(width(40) / 2.5);
  });

  it('refuses more events than base', () => {
    expect(() => wilson(3, 2)).toThrow(/share/);
  });
});
