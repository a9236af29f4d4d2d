import { ascending } from 'd3-array';
import { invariant } from '../../../core/invariant';
import type { Scheme } from '../scheme';
import type { Classification, Classifier } from './classification';
import { equal } from './equal';
import { givenEdges } from './given-edges';
import { headTail } from './head-tail';
import { jenks } from './jenks';
import { type PolicyGrid, policyEdges } from './policy-edges';
import { quantile } from './quantile';
import { standardDeviation } from './standard-deviation';

export interface ClassifyOptions {
  scheme: Scheme;
  classes: number;
  /** Edges of the manual scheme. */
  breaks?: readonly number[] | null;
  /** Edges of the policy scheme; see `nationalEdges`. */
  grid?: PolicyGrid | null;
}

const classifiers: Record<Exclude<Scheme, 'policy' | 'manual'>, Classifier> = {
  quantile,
  jenks,
  equal,
  standard_deviation: standardDeviation,
  head_tail: headTail,
};

/**
 * Cuts values into classes; see `Classification` for the convention on edges. Every finite set of values is answered: no
 * values give no class, one value (or all equal) one class, fewer different values than classes fewer classes, each
 * with a note. Where a measure has no national edges or no edges were typed, equal intervals stand in, with a note.
 */
export function classify(values: readonly number[], options: ClassifyOptions): Classification {
  invariant(values.every(Number.isFinite), 'classify takes finite values; unknown ones are counted elsewhere');
  const { scheme } = options;
  const sorted = [...values].sort(ascending);
  if (sorted.length === 0) return { method: scheme, breaks: [], notes: ['no_values'] };
  if (scheme === 'policy' && options.grid)
    return { method: scheme, breaks: policyEdges(sorted, options.grid), notes: [] };
  const edges = scheme === 'manual' ? options.breaks : null;
  if (edges && edges.length > 1) {
    const { breaks, extended } = givenEdges(sorted, edges);
    return { method: scheme, breaks, notes: extended ? ['edges_extended'] : [] };
  }
  const isGiven = scheme === 'policy' || scheme === 'manual';
  const computed = computedEdges(sorted, isGiven ? equal : classifiers[scheme], options.classes);
  return isGiven
    ? { method: 'equal', breaks: computed.breaks, notes: ['no_policy_grid', ...computed.notes] }
    : { method: scheme, ...computed };
}

function computedEdges(
  sorted: readonly number[],
  classifier: Classifier,
  classes: number,
): Pick<Classification, 'breaks' | 'notes'> {
  const [low, high] = [sorted[0] as number, sorted[sorted.length - 1] as number];
  if (low === high) return { breaks: [low, high], notes: ['one_value'] };
  const different = sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]).length;
  const breaks = merged(classifier(sorted, Math.min(classes, different)));
  return { breaks, notes: breaks.length - 1 < classes ? ['fewer_classes'] : [] };
}

function merged(edges: readonly number[]): number[] {
  const high = edges[edges.length - 1] as number;
  const inner = edges.slice(0, -1).filter((edge, index) => index === 0 || edge > (edges[index - 1] as number));
  return [...inner.filter((edge) => edge <= high), high];
}
