import { describe, expect, it } from 'vitest';
import { byFifth } from './by-fifth';
import { cutOffAtRate } from './cut-off-at-rate';
import { cutOffForBudget } from './cut-off-for-budget';
import { gridNeighbours } from './grid-neighbours';
import { groupFairness } from './group-fairness';
import { multiYearCost } from './multi-year-cost';
import { overlap } from './overlap';
import { packDistributions, type ScoreDistribution } from './packed-distributions';
import { proportionalCap } from './proportional-cap';
import { cutOffOf, scenarioCounts, type TargetingGround } from './scenario-counts';
import { formatTargeting, parseTargeting, type TargetingScenario, targetingRules } from './targeting-scenario';

const part = (factor: number): ScoreDistribution => ({
  points: [20, 30, 32, 40],
  households: [100, 200, 250, 400].map((count) => count * factor),
  persons: [700, 1300, 1600, 2400].map((count) => count * factor),
  all: 600 * factor,
  allPersons: 3200 * factor,
});
const span = { from: 20, to: 40 };
const ground: TargetingGround = {
  whole: part(2),
  places: packDistributions([part(1), part(1)], span),
  urban: packDistributions([part(0.25), null], span),
  rural: packDistributions([part(0.75), null], span),
};
const scenario = (change: Partial<TargetingScenario>): TargetingScenario => ({
  rule: 'cut',
  value: 32,
  other: 0,
  amount: 10_000,
  years: 1,
  indexation: 0,
  ...change,
});

describe('scenarioCounts', () => {
  it('adds area types at their own cut-offs, and leaves places without them unknown', () => {
    const { households } = scenarioCounts(scenario({ rule: 'areas', value: 40, other: 30 }), ground);
    expect(households[0]).toBe(0.25 * 400 + 0.75 * 200);
    expect(households[1]).toBeNaN();
  });

  it('spends a budget at the highest cut-off it pays for, never above it', () => {
    const paid = scenario({ rule: 'budget', value: 20 });
    expect(cutOffOf(paid, ground)).toBe(32);
    expect(scenarioCounts(paid, ground).households[0]).toBe(250);
    expect(cutOffOf({ ...paid, value: 19.9 }, ground)).toBe(30);
  });

  it('takes in nobody where the budget does not reach the lowest point', () => {
    const poor = scenario({ rule: 'budget', value: 1 });
    expect(cutOffOf(poor, ground)).toBeNull();
    expect([...scenarioCounts(poor, ground).households]).toEqual([0, 0]);
  });

  it('gives every place the same share under a quota', () => {
    expect([...scenarioCounts(scenario({ rule: 'quota', value: 25 }), ground).households]).toEqual([150, 150]);
  });
});

it('holds a budget: households at the cut-off cost at most the budget, one point more costs above it', () => {
  for (const budget of [1e6, 4e6, 8e6, 9.9e6, 1e9]) {
    const cutOff = cutOffForBudget(part(1), budget, 40_000);
    const cost = (point: number): number => (part(1).households[part(1).points.indexOf(point)] as number) * 40_000;
    if (cutOff !== null) expect(cost(cutOff)).toBeLessThanOrEqual(budget);
    const next = part(1).points.find((point) => point > (cutOff ?? 0));
    if (next !== undefined) expect(cost(next)).toBeGreaterThan(budget);
  }
});

it('cuts every place alike under a cap, and never pays more than is asked', () => {
  expect(proportionalCap(200, 150)).toBe(0.75);
  expect(proportionalCap(100, 150)).toBe(1);
  expect(proportionalCap(0, 150)).toBe(1);
});

it('indexes the amount from the second year on', () => {
  const costs = multiYearCost(1000, 54_000, 3, 0.1);
  expect(costs[0]).toBe(54_000_000);
  expect(costs[2]).toBeCloseTo(54_000_000 * 1.21, 3);
  expect(costs).toHaveLength(3);
});

it('counts households of two rules once: in both, or in one alone', () => {
  const [one, other] = [Float64Array.of(100, 50, Number.NaN), Float64Array.of(80, 70, 10)];
  expect(overlap(one, other)).toEqual({ both: 130, onlyFirst: 20, onlySecond: 20 });
});

it('covers each fifth by its own households and parts all that are in among them', () => {
  const fifths = byFifth([100, 100, 0], [80, 20, 0]);
  expect(fifths.map(({ coverage }) => coverage)).toEqual([0.8, 0.2, null]);
  expect(fifths.map(({ incidence }) => incidence)).toEqual([0.8, 0.2, 0]);
});

it('gives groups a share with interval and n, and their distance from all', () => {
  const [urban, rural] = groupFairness([
    { group: 'urban', n: 200, events: 60 },
    { group: 'rural', n: 800, events: 400 },
    { group: 'none', n: 0, events: 0 },
  ]);
  expect(urban?.gap).toBeCloseTo(0.3 - 0.46, 12);
  expect(urban?.low).toBeLessThan(0.3);
  expect(urban?.high).toBeGreaterThan(0.3);
  expect((urban?.high ?? 0) - (urban?.low ?? 0)).toBeGreaterThan((rural?.high ?? 0) - (rural?.low ?? 0));
});

it('finds the point that takes in the share nearest to a rate', () => {
  expect(cutOffAtRate(part(1), 0.4)).toBe(32);
});

it('names the neighbours of a cut-off that is no point of the grid', () => {
  expect(gridNeighbours([31, 32, 33], 32)).toEqual({ isPoint: true });
  expect(gridNeighbours([31, 32, 33], 32.01)).toEqual({ isPoint: false, below: 32, above: 33 });
  expect(gridNeighbours([31, 32, 33], 99)).toEqual({ isPoint: false, below: 33, above: null });
});

it('writes and reads a scenario back unchanged', () => {
  for (const rule of targetingRules) {
    const each = scenario({ rule, value: 16.17, other: 30, years: 5, indexation: 7.5 });
    expect(parseTargeting(formatTargeting(each))).toEqual(each);
  }
});

it.each([
  '',
  'cut',
  'cut,1e1,0,1,1,0',
  'cut,NaN,0,1,1,0',
  'cut,-5,0,1,1,0',
  'cut,32;33,0,1,1,0',
  'cut,032,0,1,1,0',
  'steal,32,0,1,1,0',
  'cut,32,0,0,1,0',
  'cut,32,0,1,11,0',
  'quota,101,0,1,1,0',
  'cut,32,0,1,1,0,9',
])('refuses %s as a scenario', (text) => {
  expect(parseTargeting(text)).toBeNull();
});
