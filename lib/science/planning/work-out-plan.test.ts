import { expect, test } from 'vitest';
import { greatCircleKm } from './great-circle-km';
import { defaultScenario, formatScenario, parseScenario, type Scenario } from './scenario';
import { type PlanPoint, workOutPlan } from './work-out-plan';

const point = (code: string, longitude: number, poor: number | null, nearest: number | null): PlanPoint => ({
  code,
  longitude,
  latitude: 30,
  district: code.slice(0, 1),
  province: 'P',
  demand: { poor },
  nearestKm: { registration_centre: nearest },
});
const points = [
  point('A1', 70, 100, 3),
  point('A2', 70.5, 80, 60),
  point('B1', 70.55, 50, 61),
  point('B2', 72, 40, null),
  point('C1', 74, null, 90),
];
const scenario: Scenario = { ...defaultScenario, demand: 'poor', count: 2 };
const anywhere = new Set<string>();

test('who is near an open centre is served already and pulls no site', () => {
  const plan = workOutPlan(points, scenario, anywhere);
  expect(plan.sites).toEqual([
    { code: 'A2', gain: 130, cumulative: 130 },
    { code: 'B2', gain: 40, cumulative: 170 },
  ]);
  expect(plan).toMatchObject({ served: 100, reached: 170, left: 0, unknown: 1, suggested: 170, bound: 170 });
  expect(Object.fromEntries(plan.statuses)).toEqual({
    A1: 'served',
    A2: 'reached',
    B1: 'reached',
    B2: 'reached',
    C1: 'unknown',
  });
});

test('a new service has served nobody yet', () => {
  const plan = workOutPlan(points, { ...scenario, service: 'new_service', count: 1 }, anywhere);
  expect(plan).toMatchObject({ served: 0, reached: 130, left: 140 });
});

test('sites stand only on the shortlist, and no more in a district than its cap', () => {
  expect(workOutPlan(points, scenario, new Set(['B1'])).sites.map(({ code }) => code)).toEqual(['B1']);
  const far = { ...scenario, radiusKm: 1, count: 3, districtCap: 1 };
  expect(workOutPlan(points, far, anywhere).sites.map(({ code }) => code)).toEqual(['A1', 'B1']);
});

test('a site that was moved counts where it was put, beside what the rule would reach', () => {
  const plan = workOutPlan(points, { ...scenario, sites: ['B2', 'C1'] }, anywhere);
  expect(plan.sites.map(({ gain }) => gain)).toEqual([40, 0]);
  expect(plan).toMatchObject({ reached: 40, left: 130, suggested: 170 });
});

test('a degree of latitude is 111.2 km', () => {
  expect(greatCircleKm({ longitude: 70, latitude: 30 }, { longitude: 70, latitude: 31 })).toBeCloseTo(111.195, 3);
});

test('a scenario is read back from the link as it was written', () => {
  for (const each of [scenario, { ...scenario, sites: ['PK10101', 'PK60201'], districtCap: 2, provinceCap: 9 }])
    expect(parseScenario(formatScenario(each))).toEqual(each);
});

test.each([
  '',
  'shop,poor,1,20,0,0',
  'payment_point,poor,0,20,0,0',
  'payment_point,poor,5,999,0,0',
  'payment_point,poor,5,20,0,0,A,A',
  'payment_point,Po or,5,20,0,0',
])('refuses %s as a scenario', (text) => expect(parseScenario(text)).toBeNull());
