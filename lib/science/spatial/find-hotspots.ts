import { invariant } from '../../core/invariant';
import { benjaminiHochberg, criticalP } from '../stats/benjamini-hochberg';
import { bivariateLocalMoran } from './bivariate-local-moran';
import { classifyAreas } from './classify-areas';
import { ebStandardised } from './eb-standardised';
import { getisOrdGi } from './getis-ord-gi';
import { getisOrdGiStar } from './getis-ord-gi-star';
import { type GlobalMoran, globalMoran } from './global-moran';
import { keepAreas } from './keep-areas';
import { localGeary } from './local-geary';
import { localMoran } from './local-moran';
import { isConstant, type LocalScores } from './local-scores';
import type { LocalStatistic } from './local-statistic';
import { degreesOf, islandsOf, type Neighbours } from './neighbours';
import { analyticP, permutedP } from './p-values';
import type { permutedSums } from './permuted-sums';
import type { SpatialClass } from './spatial-class';
import type { Alternative } from './tails';
import { type WeightStyle, weigh } from './weights';

export interface HotspotQuestion {
  statistic: LocalStatistic;
  /** One figure an area, NaN where unknown; the events of a rate for `eb-local-moran`. */
  values: Float64Array;
  /** The figure around, for `bivariate-local-moran`. */
  beside?: Float64Array;
  /** Denominators, for `eb-local-moran`; not positive counts as unknown. */
  base?: Float64Array;
  neighbours: Neighbours;
  style?: WeightStyle;
  /** 0 judges by the analytic z. */
  permutations: number;
  seed: number;
  alternative?: Alternative;
  alpha?: number;
  /** False judges the plain p. */
  corrected?: boolean;
  /** Shares the draws of Gi, Gi* and local Moran of the same figures; `rememberedSums()`, one for each column. */
  sumsOf?: typeof permutedSums;
}

/** One entry an area throughout; NaN where there is nothing to say. */
export interface Hotspots extends LocalScores {
  p: Float64Array;
  q: Float64Array;
  classes: SpatialClass[];
  /** Neighbours with a figure. */
  degrees: Int32Array;
  leftOut: number[];
  islands: number[];
  tested: number;
  constant: boolean;
  /** The largest p that stays significant after correction; null where none does. */
  critical: number | null;
  global: GlobalMoran | null;
}

/**
 * One local statistic over areas, judged and named. Areas without a figure are left out together with their links; those
 * that then have no neighbour are islands, a class of their own, never tested. p comes from seeded conditional
 * permutations (or the analytic z), is corrected after Benjamini and Hochberg over the tested areas, and classes follow q.
 */
export function findHotspots(question: HotspotQuestion): Hotspots {
  const { statistic, neighbours, style = 'row-standardised', alpha = 0.05, alternative = 'two-sided' } = question;
  invariant(question.values.length === neighbours.size, 'one figure an area');
  const kept = keptAreas(question);
  const take = (column: Float64Array): Float64Array => Float64Array.from(kept, (area) => column[area] as number);
  const column =
    statistic === 'eb-local-moran'
      ? ebStandardised(take(question.values), take(columnOf(question, 'base')))
      : take(question.values);
  const around = statistic === 'bivariate-local-moran' ? take(columnOf(question, 'beside')) : column;
  const links = keepAreas(neighbours, kept);
  const weights = weigh(links, style);
  const scores = scoresOf(statistic, column, around, weights);
  const degrees = degreesOf(links);
  const constant = kept.length > 0 && (isConstant(column) || isConstant(around));
  const raw =
    question.permutations > 0
      ? permutedP(statistic, column, around, links, question.permutations, question.seed, alternative, question.sumsOf)
      : analyticP(scores.z, alternative);
  const p = raw.map((value, area) => (constant || degrees[area] === 0 ? Number.NaN : value));
  const q = benjaminiHochberg(p);
  const judged = question.corrected === false ? p : q;
  const classes = classifyAreas({ statistic, column, around, weights, z: scores.z, judged, alpha });
  const spread = (of: Float64Array): Float64Array => spreadOut(of, kept, neighbours.size);
  const named = Array.from<SpatialClass>({ length: neighbours.size }).fill('no-data');
  for (const [at, area] of kept.entries()) named[area] = classes[at] as SpatialClass;
  const isKept = new Set(kept);
  return {
    statistic: spread(scores.statistic),
    z: spread(scores.z),
    p: spread(p),
    q: spread(q),
    classes: named,
    degrees: Int32Array.from(spread(Float64Array.from(degrees)), (degree) => (Number.isNaN(degree) ? 0 : degree)),
    leftOut: [...question.values.keys()].filter((area) => !isKept.has(area)),
    islands: islandsOf(links).map((at) => kept[at] as number),
    tested: p.filter((value) => !Number.isNaN(value)).length,
    constant,
    critical: criticalP(p, alpha),
    global: globalMoran(column, weights),
  };
}

function columnOf(question: HotspotQuestion, name: 'beside' | 'base'): Float64Array {
  const column = question[name];
  invariant(column?.length === question.values.length, `${question.statistic} takes ${name}, one figure an area`);
  return column;
}

function keptAreas(question: HotspotQuestion): Int32Array {
  const { statistic, values } = question;
  const beside = statistic === 'bivariate-local-moran' ? columnOf(question, 'beside') : null;
  const base = statistic === 'eb-local-moran' ? columnOf(question, 'base') : null;
  return Int32Array.from(values.keys()).filter((area) => {
    if (!Number.isFinite(values[area]) || (beside && !Number.isFinite(beside[area]))) return false;
    return !base || (Number.isFinite(base[area]) && (base[area] as number) > 0 && (values[area] as number) >= 0);
  });
}

function scoresOf(
  statistic: LocalStatistic,
  column: Float64Array,
  around: Float64Array,
  weights: ReturnType<typeof weigh>,
): LocalScores {
  if (statistic === 'gi-star') return getisOrdGiStar(column, weigh(weights, weights.style, true));
  if (statistic === 'gi') return getisOrdGi(column, weights);
  if (statistic === 'local-geary') return localGeary(column, weights);
  if (statistic === 'bivariate-local-moran') return bivariateLocalMoran(column, around, weights);
  return localMoran(column, weights);
}

function spreadOut(of: Float64Array, kept: Int32Array, size: number): Float64Array {
  const all = new Float64Array(size).fill(Number.NaN);
  for (const [at, area] of kept.entries()) all[area] = of[at] as number;
  return all;
}
