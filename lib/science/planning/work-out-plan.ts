import { type CoverProblem, gainsInOrder } from './cover-problem';
import { greatCircleKm, type Location } from './great-circle-km';
import { greedyCover } from './greedy-cover';
import type { Scenario } from './scenario';

/** A tehsil as planning sees it: all its people stand in its centre. */
export interface PlanPoint extends Location {
  code: string;
  district: string;
  province: string;
  /** By indicator, how many are counted there; null where the figure is withheld or missing. */
  demand: Readonly<Record<string, number | null>>;
  /** By kind of service, kilometres from the centre to the nearest open point; null where none is open. */
  nearestKm: Readonly<Record<string, number | null>>;
}

export type PlanStatus = 'served' | 'reached' | 'left' | 'unknown';

export interface Plan {
  /** Numbered in this order; `cumulative` is what the first of them reach together. */
  sites: { code: string; gain: number; cumulative: number }[];
  /** Demand by whether it was served before, is reached by the sites, or is left. */
  served: number;
  reached: number;
  left: number;
  statuses: ReadonlyMap<string, PlanStatus>;
  /** Tehsils neither served nor reached whose demand is not known: they pull no site. */
  unknown: number;
  /** What the greedy rule reaches, and what no plan can exceed, under the same settings. */
  suggested: number;
  bound: number;
}

/**
 * Works a scenario out over points in rising order of code. Existing points of the service within the radius of a centre serve its
 * tehsil already, though they lie outside the place looked at. Sites stand in the centres of candidate tehsils, all of them
 * unless a shortlist is given; sites a person placed are taken as they are, wherever their tehsil is one of the points.
 */
export function workOutPlan(points: readonly PlanPoint[], scenario: Scenario, shortlist: ReadonlySet<string>): Plan {
  const { radiusKm, districtCap, provinceCap } = scenario;
  const isServed = (point: PlanPoint): boolean =>
    (point.nearestKm[scenario.service] ?? Number.POSITIVE_INFINITY) <= radiusKm;
  const known = points.map((point) => point.demand[scenario.demand] ?? null);
  const problem: CoverProblem = {
    amounts: points.map((point, index) => (isServed(point) ? 0 : (known[index] ?? 0))),
    reach: reachOf(points, radiusKm),
    candidates: [...points.keys()].filter((index) => shortlist.size === 0 || shortlist.has(points[index]?.code ?? '')),
    count: scenario.count,
    caps: [
      ...(districtCap > 0 ? [{ groups: points.map(({ district }) => district), most: districtCap }] : []),
      ...(provinceCap > 0 ? [{ groups: points.map(({ province }) => province), most: provinceCap }] : []),
    ],
  };
  const greedy = greedyCover(problem);
  const indexOf = new Map(points.map(({ code }, index) => [code, index]));
  const placed = scenario.sites?.flatMap((code) => indexOf.get(code) ?? []);
  const chosen = placed ? gainsInOrder(problem, placed) : greedy.sites;
  const covered = new Set(chosen.flatMap(({ place }) => problem.reach[place] ?? []));
  let cumulative = 0;
  const sites = chosen.map(({ place, gain }) => {
    cumulative += gain;
    return { code: points[place]?.code ?? '', gain, cumulative };
  });
  const statusOf = (point: PlanPoint, index: number): PlanStatus =>
    isServed(point) ? 'served' : covered.has(index) ? 'reached' : known[index] === null ? 'unknown' : 'left';
  const statuses = new Map(points.map((point, index) => [point.code, statusOf(point, index)]));
  const sumOf = (status: PlanStatus): number =>
    points.reduce((sum, { code }, index) => (statuses.get(code) === status ? sum + (known[index] ?? 0) : sum), 0);
  return {
    sites,
    served: sumOf('served'),
    reached: cumulative,
    left: sumOf('left'),
    statuses,
    unknown: [...statuses.values()].filter((status) => status === 'unknown').length,
    suggested: greedy.sites.reduce((sum, { gain }) => sum + gain, 0),
    bound: greedy.bound,
  };
}

function reachOf(points: readonly PlanPoint[], radiusKm: number): number[][] {
  const degrees = radiusKm / 111;
  return points.map((site) =>
    [...points.keys()].filter((index) => {
      const point = points[index] as PlanPoint;
      return Math.abs(point.latitude - site.latitude) <= degrees && greatCircleKm(site, point) <= radiusKm;
    }),
  );
}
