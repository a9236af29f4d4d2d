import type { HotspotRunRow } from '@/lib/serving/queries/hotspot-run';

export interface AgainOf {
  run: HotspotRunRow;
  indicator: string;
  model: string;
  level: string;
  snapshot: string;
}

/** The command that gives the same rows from the same snapshot. */
export function commandOf({ run, indicator, model, level, snapshot }: AgainOf): string {
  const parts = [
    `naqsha hotspots ${indicator} --level ${level} --snapshot ${snapshot}`,
    ...(model ? [`--model ${model}`] : []),
    `--statistic ${run.statistic} --weights ${run.weights} --style ${run.style}`,
    `--permutations ${run.permutations} --seed ${run.seed} --tail ${run.alternative} --alpha ${run.alpha}`,
    `--correction ${run.corrected ? 'bh' : 'none'} --rates ${run.rates}`,
  ];
  return parts.join(' \\\n  ');
}

const neighboursInR = (weights: string): string => {
  const [kind, size] = weights.split(':');
  if (kind === 'knn') return `knn2nb(knearneigh(st_centroid(st_geometry(areas)), k = ${size}))`;
  if (kind === 'distance') return `dnearneigh(st_centroid(st_geometry(areas)), 0, ${size})`;
  return `poly2nb(areas, queen = ${kind === 'queen' ? 'TRUE' : 'FALSE'})`;
};

const statisticInR: Record<string, string> = {
  'gi-star': 'localG(areas$figure, nb2listw(include.self(nb), zero.policy = TRUE))',
  gi: 'localG(areas$figure, nb2listw(nb, zero.policy = TRUE))',
  'local-moran': 'localmoran(areas$figure, nb2listw(nb, zero.policy = TRUE))',
  'local-geary': 'localC(areas$figure, nb2listw(nb, zero.policy = TRUE))',
  'bivariate-local-moran': 'localmoran_bv(areas$figure, areas$beside, nb2listw(nb, zero.policy = TRUE), nsim = 9999)',
  'eb-local-moran': 'localmoran(z, nb2listw(nb, zero.policy = TRUE)) # z as in EBImoran.mc(numerator, denominator, …)',
};

/** z of shares from the parameters of spdep's smoother, by their variance m (1 − m) / n between and within places. */
const sharesInR = [
  'of <- attr(EBest(areas$numerator, areas$denominator, family = "binomial"), "parameters")',
  'within <- of$b * (1 - of$b); n <- mean(areas$denominator)',
  'between <- max(0, (n * of$a - within) / (n - 1))',
  'areas$figure <- (areas$value - of$b) / sqrt(between + (within - between) / areas$denominator)',
];

/** The same statistics and analytic z in R, from the two files named beside it. */
export const scriptInR = ({ run }: Pick<AgainOf, 'run'>): string =>
  [
    'library(sf); library(spdep)',
    'areas <- merge(st_read("polygons.json"), read.csv("figures.csv"), by.x = "code", by.y = "place_code")',
    'areas <- areas[!is.na(areas$value), ]',
    ...(run.entered === 'standardised-shares' ? sharesInR : ['areas$figure <- areas$value']),
    `nb <- ${neighboursInR(run.weights)}`,
    `result <- ${statisticInR[run.statistic] ?? ''}`,
  ].join('\n');
