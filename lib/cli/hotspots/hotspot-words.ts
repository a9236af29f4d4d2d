import type { HotspotChoice } from '../../measures/hotspots/hotspot-choice';
import { fewAreas, type HotspotRun } from '../../measures/hotspots/run-hotspots';
import type { Hotspots } from '../../science/spatial/find-hotspots';
import { few, type NamedAreas } from './named-areas';

const figure = (value: number): string => (Math.abs(value) >= 1e-4 ? value.toFixed(4) : value.toExponential(2));
const count = (value: number): string => value.toLocaleString('en');

/** What a person should know before reading the rows: what was left out, how neighbours were found, how p was judged. */
export function hotspotWords(areas: NamedAreas, run: HotspotRun, asked: HotspotChoice): string[] {
  const { found, cautions } = run;
  const codes = (of: readonly number[]): string => few(of.map((area) => areas.codes[area] as string));
  const words = [
    ...areas.notes,
    `${count(areas.codes.length)} areas, ${count(run.withFigure)} with a figure. Neighbours: ${run.neighbours.rule}, ${asked.style} weights, ${run.meanNeighbours.toFixed(2)} neighbours on average.`,
  ];
  if (found.leftOut.length > 0)
    words.push(
      `${found.leftOut.length} areas without a figure are left out with their links: ${codes(found.leftOut)}.`,
    );
  if (found.islands.length > 0)
    words.push(
      `${found.islands.length} areas have no neighbour with a figure (islands, not tested): ${codes(found.islands)}.`,
    );
  if (cautions.includes('no-figures')) words.push('No area has a figure: there is nothing to test.');
  if (cautions.includes('constant')) words.push('Every figure is the same: no statistic of clustering is defined.');
  if (cautions.includes('few-areas'))
    words.push(`Fewer than ${fewAreas} areas have a figure: local statistics of so few are weak evidence.`);
  if (cautions.includes('disconnected'))
    words.push(`The map is in ${run.parts} parts that no link joins; each is judged against the figures of all.`);
  if (found.global) {
    const { statistic, expected, randomisation } = found.global;
    words.push(
      `Moran's I ${figure(statistic)} (expected ${figure(expected)}; under randomisation z ${randomisation.z.toFixed(2)}, p ${figure(randomisation.p)}).`,
    );
  }
  if (found.tested > 0) {
    words.push(
      asked.permutations > 0
        ? `p: ${count(asked.permutations)} conditional permutations, seed ${asked.seed}, ${asked.alternative}; no p is below ${figure((asked.alternative === 'two-sided' ? 2 : 1) / (asked.permutations + 1))}.`
        : `p: normal approximation of z, ${asked.alternative}.`,
    );
    words.push(correction(found, asked), ...entering(run), groups(run));
    words.push(
      `${count(run.significant)} of ${count(found.tested)} tested areas are in a class other than not-significant.`,
    );
  }
  return words;
}

const bases: Record<HotspotRun['entered'], string> = {
  'as-published': 'Figures enter as they are',
  'standardised-shares': 'Shares enter standardised by empirical Bayes (Assunção and Reis, variance of a share)',
  'standardised-rates': 'Rates enter standardised by empirical Bayes (Assunção and Reis, as rare events)',
};

const entering = ({ entered, baseRatio }: HotspotRun): string[] =>
  baseRatio === null ? [] : [`${bases[entered]}; the largest base is ${baseRatio.toFixed(1)} times the smallest.`];

/** One area that stands out alone is no cluster and counted apart. */
function groups({ clusters, isolated }: HotspotRun): string {
  const number = clusters.reduce((most, each) => Math.max(most, each), 0);
  const inside = clusters.filter((each) => each > 0).length;
  const alone = (side: 'high' | 'low'): number => isolated.filter((each) => each === side).length;
  return `${count(number)} clusters of ${count(inside)} areas; ${count(alone('high'))} isolated high areas, ${count(alone('low'))} isolated low areas.`;
}

function correction(found: Hotspots, { alpha, corrected }: { alpha: number; corrected: boolean }): string {
  if (!corrected)
    return `Not corrected for ${count(found.tested)} tests: about ${Math.round(found.tested * alpha)} would pass ${alpha} by chance.`;
  return found.critical === null
    ? `Benjamini-Hochberg at ${alpha}: no area passes, there is no threshold.`
    : `Benjamini-Hochberg at ${alpha}: significant where p ≤ ${figure(found.critical)}.`;
}
