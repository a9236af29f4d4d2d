import { invariant } from '../../core/invariant';
import type { NeedPart } from './need-index';
import { needIndex, needRanks } from './need-index';

export interface PlaceStability {
  /** Index and competition rank (1, 2, 2, 4; 1 the greatest need) under the weights given. */
  index: number;
  rank: number;
  /** Best and worst rank over all combinations of moved weights. */
  highest: number;
  lowest: number;
  /** Share of the combinations in which the place is among the first N. */
  inFirst: number;
}

export interface RankStability {
  places: (PlaceStability | null)[];
  ranked: number;
  combinations: number;
  first: number;
  /** Share of the places among the first N that stay there under every combination; null where none is ranked. */
  stay: number | null;
}

const mostParts = 8;

/**
 * How far the order of need rests on its weights: every weight is moved down and up by `move` (0.25 of itself) in every combination,
 * 2^parts of them and the weights as given, and all places are ranked anew each time. Nothing is drawn, so the answer is always the
 * same. Ties share the better rank; indices that differ by less than 1e-12 are ties. Places without an index are null.
 */
export function rankStability(
  parts: readonly NeedPart[],
  weights: readonly number[],
  { first, move = 0.25 }: { first: number; move?: number },
): RankStability {
  invariant(parts.length <= mostParts, `an index of more than ${mostParts} parts has too many combinations`);
  const ranksOf = needRanks(parts);
  const known = ranksOf.flatMap((ranks, place) => (ranks === null ? [] : [{ place, ranks }]));
  const rankedBy = (moved: readonly number[]) => competitionRanks(known.map(({ ranks }) => needIndex(ranks, moved)));
  const given = rankedBy(weights);
  const corners = Array.from({ length: 2 ** parts.length }, (_, corner) =>
    weights.map((weight, part) => weight * ((corner >> part) & 1 ? 1 + move : 1 - move)),
  );
  const rankings = [given, ...corners.map(rankedBy)];
  const places: (PlaceStability | null)[] = ranksOf.map(() => null);
  for (const [at, { place, ranks }] of known.entries()) {
    const own = rankings.map((ranking) => ranking[at] as number);
    places[place] = {
      index: needIndex(ranks, weights),
      rank: own[0] as number,
      highest: Math.min(...own),
      lowest: Math.max(...own),
      inFirst: own.filter((rank) => rank <= first).length / own.length,
    };
  }
  const leading = places.filter((each) => each !== null && each.rank <= first);
  return {
    places,
    ranked: known.length,
    combinations: rankings.length,
    first,
    stay: leading.length === 0 ? null : leading.filter((each) => each?.inFirst === 1).length / leading.length,
  };
}

const alike = 1e-12;

function competitionRanks(indices: readonly number[]): number[] {
  const order = indices.map((_, at) => at).sort((one, other) => (indices[other] as number) - (indices[one] as number));
  const ranks = new Array<number>(indices.length);
  for (const [position, at] of order.entries()) {
    const before = order[position - 1];
    const isTied = before !== undefined && (indices[before] as number) - (indices[at] as number) < alike;
    ranks[at] = isTied ? (ranks[before] as number) : position + 1;
  }
  return ranks;
}
