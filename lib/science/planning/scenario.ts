/** What a plan asks: which service, for whom, how many sites, and where they may stand. */
export interface Scenario {
  /** Kind of service whose open points already serve; `new_service` where nothing stands yet: teams, committees. */
  service: Service;
  /** Indicator whose households or people are to be reached. */
  demand: string;
  count: number;
  radiusKm: number;
  /** Most sites a district and a province; 0 for no limit. */
  districtCap: number;
  provinceCap: number;
  /** Tehsils where a person put the sites; null leaves them to the greedy rule. */
  sites: string[] | null;
}

export const services = [
  'registration_centre',
  'one_window_centre',
  'payment_point',
  'nutrition_centre',
  'new_service',
] as const;
export type Service = (typeof services)[number];
export const mostSites = 60;
export const mostKm = 200;

export const defaultScenario: Readonly<Scenario> = {
  service: 'registration_centre',
  demand: 'poverty_headcount',
  count: 10,
  radiusKm: 20,
  districtCap: 0,
  provinceCap: 0,
  sites: null,
};

/** `registration_centre,poverty_headcount,10,20,0,0`, and after them the tehsils of sites that were moved. */
export const formatScenario = (scenario: Scenario): string =>
  [
    scenario.service,
    scenario.demand,
    scenario.count,
    scenario.radiusKm,
    scenario.districtCap,
    scenario.provinceCap,
    ...(scenario.sites ?? []),
  ].join(',');

/** Null where the text is not a scenario; `parseScenario(formatScenario(s))` equals s. */
export function parseScenario(text: string): Scenario | null {
  const [service, demand, ...rest] = text.split(',');
  const [count, radiusKm, districtCap, provinceCap] = rest
    .slice(0, 4)
    .map((part) => (/^\d{1,3}$/.test(part) ? +part : Number.NaN));
  const sites = rest.slice(4);
  const isService = (services as readonly string[]).includes(service ?? '');
  if (!isService || !/^[a-z][a-z0-9_]{0,79}$/.test(demand ?? '')) return null;
  const isWithin = (value: number | undefined, least: number, most: number): value is number =>
    value !== undefined && value >= least && value <= most;
  if (!isWithin(count, 1, mostSites) || !isWithin(radiusKm, 1, mostKm)) return null;
  if (!isWithin(districtCap, 0, mostSites) || !isWithin(provinceCap, 0, mostSites)) return null;
  if (sites.length > mostSites || new Set(sites).size !== sites.length) return null;
  if (!sites.every((code) => /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,39}$/.test(code))) return null;
  return {
    service: service as Service,
    demand: demand as string,
    count,
    radiusKm,
    districtCap,
    provinceCap,
    sites: sites.length > 0 ? sites : null,
  };
}
