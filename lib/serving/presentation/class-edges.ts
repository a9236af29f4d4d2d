import { done, type Result, refused } from '../../core/result';
import { formatNumber } from './format-number';
import type { Measure } from './measure';
import { mostClasses } from './scheme';

/** What is wrong with typed edges; worded in the locale files under `breaks.problem`. */
export type EdgeProblem = 'not_a_number' | 'not_ascending' | 'none' | 'too_many';

type Figured = Pick<Measure, 'unit' | 'decimals'>;

const printed = (value: number, { unit }: Figured): number => (unit === 'share' ? value * 100 : value);
const stored = (value: number, { unit }: Figured): number => (unit === 'share' ? value / 100 : value);

/** The smallest step an edge is moved by: one unit of the last decimal shown, in the unit of the stored value. */
export const edgeStep = (measure: Figured): number => stored(10 ** -measure.decimals, measure);

/** A value on the grid of edge steps, free of the noise of binary fractions. */
export function roundedEdge(value: number, measure: Figured): number {
  const shown = Number(printed(value, measure).toFixed(measure.decimals));
  return measure.unit === 'share' ? Number((shown / 100).toFixed(measure.decimals + 2)) : shown;
}

/**
 * Class edges as a link may hold them: strictly ascending, first and last included. Where the highest value is a class of its own, that
 * class gets the width of one step. Null where there is no class to keep.
 */
export function keptEdges(breaks: readonly number[], measure: Figured): number[] | null {
  if (breaks.length < 2) return null;
  const edges = [...breaks];
  const last = edges.length - 1;
  if ((edges[last] as number) <= (edges[last - 1] as number))
    edges[last] = (edges[last - 1] as number) + edgeStep(measure);
  return edges;
}

/** The edges after one between two classes was moved; it stays a step away from its neighbours, or where it was. */
export function movedEdge(breaks: readonly number[], index: number, to: number, measure: Figured): number[] {
  const [low, high] = edgeBounds(breaks, index, measure);
  if (low > high) return [...breaks];
  const edge = Math.min(high, Math.max(low, roundedEdge(to, measure)));
  return breaks.map((each, position) => (position === index ? edge : each));
}

/** The least and the greatest value an edge may be moved to. */
export function edgeBounds(breaks: readonly number[], index: number, measure: Figured): [low: number, high: number] {
  const step = edgeStep(measure);
  const [before, after] = [breaks[index - 1] as number, breaks[index + 1] as number];
  const up = (value: number) => roundedEdge(Math.ceil(value / step - 1e-9) * step, measure);
  const down = (value: number) => roundedEdge(Math.floor(value / step + 1e-9) * step, measure);
  return [up(before + step), down(after - step)];
}

/** The edges between classes as a person types them, in the printed unit: `10, 20.5, 40`. */
export const writeEdges = (breaks: readonly number[], measure: Figured): string =>
  breaks
    .slice(1, -1)
    .map((edge) =>
      formatNumber(printed(edge, measure), { decimals: measure.decimals, language: 'en' })
        .replace(/,/g, '')
        .replace('\u2212', '-'),
    )
    .join(', ');

/**
 * Reads typed edges between classes, in the printed unit, parted by commas, semicolons or spaces (Urdu commas too). The outer edges are
 * the lowest and highest figure, or a step beyond the typed ones where those lie outside.
 */
export function readEdges(
  text: string,
  measure: Figured,
  [lowest, highest]: readonly [number, number],
): Result<number[], EdgeProblem> {
  const parts = text.split(/[\s,;،؛]+/).filter(Boolean);
  if (parts.length === 0) return refused('none');
  if (parts.length > mostClasses - 1) return refused('too_many');
  const numbers = parts.map((part) => Number(part.replace('\u2212', '-').replace(/%$/, '')));
  if (!numbers.every(Number.isFinite)) return refused('not_a_number');
  const inner = numbers.map((value) => (measure.unit === 'share' ? Number((value / 100).toPrecision(12)) : value));
  if (inner.some((edge, index) => index > 0 && edge <= (inner[index - 1] as number))) return refused('not_ascending');
  const step = edgeStep(measure);
  const [first, last] = [inner[0] as number, inner[inner.length - 1] as number];
  return done([lowest < first ? lowest : first - step, ...inner, highest > last ? highest : last + step]);
}
