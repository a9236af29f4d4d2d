import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seeded-random.test-support';
import { axisOf } from './axis';

const random = seededRandom(3);
const units = ['share', 'score', 'count', 'pkr', 'days', 'index'] as const;

describe('the axis of a chart', () => {
  it('has round ticks that hold every figure, whatever the figures', () => {
    for (let round = 0; round < 400; round += 1) {
      const unit = units[round % units.length] ?? 'count';
      const scale = unit === 'share' ? 1 : unit === 'score' ? 100 : 10 ** Math.floor(random() * 7);
      const values = Array.from({ length: 1 + Math.floor(random() * 9) }, () => random() * scale);
      for (const drawing of ['bar', 'line'] as const) {
        const { domain, ticks } = axisOf(values, { unit }, drawing);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...values) + 1e-9);
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values) - 1e-9);
        expect([ticks[0], ticks.at(-1)]).toEqual(domain);
        const step = (ticks[1] as number) - (ticks[0] as number);
        const leading = Number(step.toExponential(6).split('e')[0]);
        expect([1, 2, 2.5, 5], `${unit} ${values} ${ticks}`).toContain(leading);
        expect(ticks.length).toBeLessThanOrEqual(12);
      }
    }
  });

  it('begins at zero for bars, and for lines of what is counted', () => {
    expect(axisOf([0.34, 0.36], { unit: 'share' }, 'bar').domain[0]).toBe(0);
    expect(axisOf([898, 1798], { unit: 'count' }, 'line').ticks).toEqual([0, 500, 1000, 1500, 2000]);
    expect(axisOf([-3, 4], { unit: 'count' }, 'bar').ticks).toContain(0);
  });

  it('spans at least ten points of a percentage, so that a dip of 1.1 is no cliff', () => {
    const { domain } = axisOf([0.342, 0.331], { unit: 'share' }, 'line');
    expect(domain[1] - domain[0]).toBeGreaterThanOrEqual(0.1 - 1e-9);
    for (const near of [0.001, 0.5, 0.995]) {
      const { domain: around } = axisOf([near, near + 0.004], { unit: 'share' }, 'line');
      expect(around[1] - around[0]).toBeGreaterThanOrEqual(0.1 - 1e-9);
      expect(around[0]).toBeGreaterThanOrEqual(0);
    }
    const scores = axisOf([30.1, 30.4], { unit: 'score' }, 'line').domain;
    expect(scores[1] - scores[0]).toBeGreaterThanOrEqual(10);
  });

  it('never passes 100 % unless a figure does', () => {
    for (const values of [
      [0.97, 0.99],
      [1, 1],
      [0.2, 0.98],
      [0, 0],
    ])
      for (const drawing of ['bar', 'line'] as const)
        expect(axisOf(values, { unit: 'share' }, drawing).domain[1], `${values}`).toBeLessThanOrEqual(1);
    expect(axisOf([0.9, 1.12], { unit: 'share' }, 'bar').domain[1]).toBeGreaterThanOrEqual(1.12);
  });

  it('prints its ticks exactly and as short as it can', () => {
    expect(axisOf([0.1, 0.38], { unit: 'share' }, 'bar').decimals).toBe(0);
    expect(axisOf([0.001, 0.004], { unit: 'index' }, 'bar').decimals).toBe(3);
  });

  it('stands also where nothing is known', () => {
    expect(axisOf([], { unit: 'share' }, 'line').domain).toEqual([0, 1]);
  });
});
