import type { Measure } from '../measure';

/** The families of measures whose class edges policy has fixed; the rest take theirs from the nation. */
const families: readonly { holds(measure: Pick<Measure, 'id' | 'unit'>): boolean; edges: readonly number[] }[] = [
  {
    holds: ({ id, unit }) =>
      unit === 'share' && /^(?:.*headcount.*|(?:persons_)?poorest_\d+|multiply_deprived)$/.test(id),
    edges: [0.2, 0.3, 0.4, 0.5, 0.6],
  },
  { holds: ({ id }) => /^(?:mean|median)_score$/.test(id), edges: [20, 26, 32, 37, 50] },
  { holds: ({ id }) => id.endsWith('_returned'), edges: [0.5, 0.7, 0.8, 0.9] },
  { holds: ({ id }) => id === 'need_index', edges: [20, 40, 60, 80] },
];

/**
 * Edges between classes that are declared for a family of measures and the same in every snapshot: headcounts at 20, 30, 40, 50 and
 * 60 %; scores around the cut-offs 32 and 37; the need index by fifths of its range. Null where a measure belongs to no such family.
 */
export const declaredEdges = (measure: Pick<Measure, 'id' | 'unit'>): readonly number[] | null =>
  families.find(({ holds }) => holds(measure))?.edges ?? null;
