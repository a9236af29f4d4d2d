import { invariant } from '../../core/invariant';
import { readReferencePlaces } from '../../science/geography/read-reference-places';
import { allocateHouseholds } from './allocate-households';
import { bisect, normalShareBelow } from './normal-distribution';
import { readTehsilMargins } from './read-tehsil-margins';
import { boundarySet } from './sample-request';
import { seededShare } from './seeded-share';
import { planTehsil, type TehsilPlan } from './tehsil-plan';

/** Spread of log consumption inside a tehsil, and of the noise with which a programme sees it. */
export const withinSpread = 0.45;
const targetingNoise = 0.25;

export interface SamplePlan {
  tehsils: TehsilPlan[];
  lateTehsils: string[];
  silentDistrict: string;
  /** Mean and spread of log consumption over all households. */
  logMean: number;
  logSpread: number;
  /** Log consumption, seen with noise, below which the poorest 28, 60 and 42 % of households lie. */
  lines: { kafaalat: number; inclusion: number; emergency: number };
}

/**
 * Everything that is decided before a household is drawn: how many each tehsil holds, its margins as cuts of a standard
 * normal, its welfare, its twelve late tehsils and the district that sends nothing for the latest quarter. Lines come from
 * the mixture of the tehsils' normals, so they need no draw and do not depend on the number of households.
 */
export function planSample(households: number, seed: number): SamplePlan {
  const margins = readTehsilMargins(boundarySet);
  const places = new Map(readReferencePlaces(boundarySet).map((place) => [place.code, place]));
  const total = margins.reduce((sum, tehsil) => sum + tehsil.households, 0);
  const mean = (pick: (tehsil: (typeof margins)[number]) => number): number =>
    margins.reduce((sum, tehsil) => sum + pick(tehsil) * tehsil.households, 0) / total;
  const means = { deprivation: mean((each) => each.deprivation_index), urban: mean((each) => each.urban_share) };
  const counts = allocateHouseholds(
    margins.map((tehsil) => tehsil.households),
    households,
  );
  const lateTehsils = chosen(
    margins.filter((each) => each.households > 20_000).map((each) => each.code),
    12,
    seed,
    'late',
  );
  const districts = [...new Set(margins.map((each) => each.code.slice(0, 5)))];
  const full = districts.filter((code) => margins.filter((each) => each.code.startsWith(code)).length >= 3);
  const [silentDistrict] = chosen(full, 1, seed, 'silent');
  invariant(silentDistrict, 'a district is chosen to send nothing for the latest quarter');
  let first = 1;
  const tehsils = margins.map((margin, at) => {
    const count = counts[at] as number;
    const flags = { late: lateTehsils.includes(margin.code), silent: margin.code.startsWith(silentDistrict) };
    const plan = planTehsil({ margin, places, means, seed, first, count, ...flags });
    first += count;
    return plan;
  });
  const share = (line: number, spread: number): number =>
    tehsils.reduce(
      (sum, each) => sum + normalShareBelow((line - each.log_welfare) / spread) * each.census_households,
      0,
    ) / total;
  const noisy = Math.hypot(withinSpread, targetingNoise);
  const line = (poorest: number): number => bisect((point) => share(point, noisy) < poorest, 4, 14);
  const logMean = tehsils.reduce((sum, each) => sum + each.log_welfare * each.census_households, 0) / total;
  const between = tehsils.reduce((sum, each) => sum + (each.log_welfare - logMean) ** 2 * each.census_households, 0);
  return {
    tehsils,
    lateTehsils,
    silentDistrict,
    logMean,
    logSpread: Math.sqrt(between / total + withinSpread ** 2),
    lines: { kafaalat: line(0.28), inclusion: line(0.6), emergency: line(0.42) },
  };
}

const chosen = (codes: string[], count: number, seed: number, salt: string): string[] =>
  codes
    .map((code) => ({ code, draw: seededShare(seed, salt, code) }))
    .sort((a, b) => a.draw - b.draw)
    .slice(0, count)
    .map(({ code }) => code)
    .sort();
