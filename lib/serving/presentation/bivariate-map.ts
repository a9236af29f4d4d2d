import { measured, type Status } from '../../core/measured';
import { spearman } from '../../science/stats/spearman';
import { type CategoryMap, categoryMap } from './category-map';
import type { ChoroplethRow } from './choropleth';
import { classOf } from './classify/class-of';
import type { ClassificationNote } from './classify/classification';
import { classify } from './classify/classify';
import { bivariateInks } from './tokens';

/** One of two measures cut into thirds. */
export interface BivariateAxis {
  /** Class edges, ascending; fewer than four where ties leave fewer than three classes, none where nothing is known. */
  breaks: number[];
  /** Position of each class on the axis of three. */
  steps: number[];
  notes: ClassificationNote[];
}

export interface BivariateMap extends CategoryMap {
  first: BivariateAxis;
  second: BivariateAxis;
  /** Places where both figures are known. */
  known: number;
  /** Spearman's rank correlation over those places; null where fewer than three are known or one measure does not vary. */
  correlation: number | null;
}

/** The edges between national thirds of each measure, where both are known. */
export interface BivariateEdges {
  first?: readonly number[];
  second?: readonly number[];
}

export const thirds = [0, 1, 2] as const;
export const cellId = (first: number, second: number): string => `${first}${second}`;
const fewestForCorrelation = 3;

/**
 * Two measures on one map: each cut at the edges between national thirds where these are given, else into thirds of its own known figures
 * (quantiles of type 7, half-open from below, equal figures never apart), nine cells in all. Where one figure is unknown the place keeps that state and is counted with it; where both are,
 * the state of the first. Ties may leave two classes, which take the ends of the axis, or one, which takes its middle.
 * Each place drawn is counted exactly once; rows without a shape are unplaced and take no part in the classes.
 */
export function bivariateMap(
  firstRows: readonly ChoroplethRow[],
  secondRows: readonly ChoroplethRow[],
  drawn: ReadonlySet<string>,
  edges: BivariateEdges = {},
): BivariateMap {
  const [ones, others] = [figuresOf(firstRows, drawn), figuresOf(secondRows, drawn)];
  const [first, second] = [axisOf(ones, edges.first), axisOf(others, edges.second)];
  const codes = new Set([...firstRows, ...secondRows].map(({ code }) => code));
  const rows = [...codes].map((code) => {
    const [one, other] = [ones.get(code) ?? unknown, others.get(code) ?? unknown];
    if (one.value === null || other.value === null)
      return { code, status: one.value === null ? one.status : other.status, category: null };
    const status: Status = one.status === 'stale' || other.status === 'stale' ? 'stale' : 'known';
    return { code, status, category: cellId(stepOf(first, one.value), stepOf(second, other.value)) };
  });
  const pairs = [...ones].flatMap(([code, { value }]) => {
    const other = others.get(code)?.value ?? null;
    return value === null || other === null ? [] : [[value, other] as const];
  });
  const cells = bivariateInks.flatMap((row, high) => row.map((ink, wide) => ({ id: cellId(wide, high), ink })));
  return { ...categoryMap(rows, cells, drawn), first, second, known: pairs.length, correlation: correlationOf(pairs) };
}

const unknown = measured('missing', null);

const figuresOf = (rows: readonly ChoroplethRow[], drawn: ReadonlySet<string>) =>
  new Map(rows.filter(({ code }) => drawn.has(code)).map((row) => [row.code, measured(row.status, row.value)]));

function axisOf(figures: ReturnType<typeof figuresOf>, edges: readonly number[] = []): BivariateAxis {
  const values = [...figures.values()].flatMap(({ value }) => (value === null ? [] : [value]));
  if (edges.length === thirds.length - 1) {
    const { breaks, notes } = classify(values, { scheme: 'policy', classes: thirds.length, grid: { edges } });
    return { breaks, notes, steps: [...thirds].slice(0, Math.max(0, breaks.length - 1)) };
  }
  const { breaks, notes } = classify(values, { scheme: 'quantile', classes: thirds.length });
  const count = Math.max(0, breaks.length - 1);
  return { breaks, notes, steps: count === 1 ? [1] : count === 2 ? [0, 2] : [...thirds].slice(0, count) };
}

const stepOf = ({ breaks, steps }: BivariateAxis, value: number): number => steps[classOf(breaks, value)] ?? 0;

function correlationOf(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < fewestForCorrelation) return null;
  const found = spearman(
    pairs.map(([one]) => one),
    pairs.map(([, other]) => other),
  );
  return Number.isFinite(found) ? found : null;
}
