import type { CoverProblem, PlacedSite } from './cover-problem';

export interface GreedyCover {
  sites: PlacedSite[];
  /** No plan of as many sites under the same caps reaches more than this. */
  bound: number;
}

/**
 * Maximal covering location (Church and ReVelle 1974) by the greedy rule: again and again the place that adds most, until `count`
 * sites stand or nothing is gained. Of equal gains the candidate named first wins, so the answer never changes by chance.
 * Without caps it reaches at least 1 − 1/e (63 %) of the best plan (Nemhauser, Wolsey and Fisher 1978), under caps of nested groups
 * at least half (Fisher, Nemhauser and Wolsey 1978). `bound` is usually far closer: after every step, what is reached and the
 * largest gains left that the caps allow together are more than any plan can reach; the least of these is kept.
 */
export function greedyCover(problem: CoverProblem): GreedyCover {
  const { amounts, reach, candidates, count, caps } = problem;
  const reached = new Set<number>();
  const used = caps.map(() => new Map<string, number>());
  const gainOf = (place: number): number =>
    (reach[place] ?? []).reduce((sum, point) => (reached.has(point) ? sum : sum + (amounts[point] ?? 0)), 0);
  const isFree = (place: number): boolean =>
    caps.every(({ groups, most }, index) => (used[index]?.get(groups[place] ?? '') ?? 0) < most);
  const sites: PlacedSite[] = [];
  const taken = new Set<number>();
  let total = 0;
  let bound = Number.POSITIVE_INFINITY;
  while (true) {
    const gains = candidates.filter((place) => !taken.has(place)).map((place) => ({ place, gain: gainOf(place) }));
    bound = Math.min(bound, total + mostTogether(gains, problem));
    if (sites.length === count) break;
    let best: PlacedSite | null = null;
    for (const each of gains) if (each.gain > (best?.gain ?? 0) && isFree(each.place)) best = each;
    if (best === null) break;
    sites.push(best);
    taken.add(best.place);
    total += best.gain;
    for (const point of reach[best.place] ?? []) reached.add(point);
    for (const [index, { groups }] of caps.entries()) {
      const group = groups[best.place] ?? '';
      used[index]?.set(group, (used[index]?.get(group) ?? 0) + 1);
    }
  }
  return { sites, bound };
}

/** The largest sum of gains that `count` sites under the caps can have: by falling gain, which is exact where groups are nested. */
function mostTogether(gains: readonly PlacedSite[], { count, caps }: CoverProblem): number {
  const used = caps.map(() => new Map<string, number>());
  let [sum, taken] = [0, 0];
  for (const { place, gain } of [...gains].sort((one, other) => other.gain - one.gain)) {
    if (taken === count) break;
    const times = caps.map(({ groups }, index) => used[index]?.get(groups[place] ?? '') ?? 0);
    if (caps.some(({ most }, index) => (times[index] ?? 0) >= most)) continue;
    for (const [index, { groups }] of caps.entries()) used[index]?.set(groups[place] ?? '', (times[index] ?? 0) + 1);
    sum += gain;
    taken += 1;
  }
  return sum;
}
