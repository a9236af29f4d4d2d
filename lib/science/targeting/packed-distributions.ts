/** A place's published score distribution: households and persons at or below each point, and all of them. */
export interface ScoreDistribution {
  points: readonly number[];
  households: readonly number[];
  persons: readonly number[];
  all: number;
  allPersons: number;
}

/**
 * Distributions of many places end to end, so that all are searched within one frame: place i holds the entries from
 * `starts[i]` up to `starts[i + 1]`, none where nothing of it is published. Its first entry is 0 households where the grid starts, its last all of
 * them where it ends.
 */
export interface PackedDistributions {
  starts: Int32Array;
  points: Float64Array;
  households: Float64Array;
  persons: Float64Array;
}

/** Packs the distributions of places in their order; null is a place without one. `grid` spans the scores of them all. */
export function packDistributions(
  distributions: readonly (ScoreDistribution | null)[],
  grid: { from: number; to: number },
): PackedDistributions {
  const size = distributions.reduce((sum, each) => sum + (each ? each.points.length + 2 : 0), 0);
  const packed: PackedDistributions = {
    starts: new Int32Array(distributions.length + 1),
    points: new Float64Array(size),
    households: new Float64Array(size),
    persons: new Float64Array(size),
  };
  let at = 0;
  const put = (point: number, households: number, persons: number): void => {
    packed.points[at] = point;
    packed.households[at] = households;
    packed.persons[at] = persons;
    at += 1;
  };
  for (const [place, each] of distributions.entries()) {
    packed.starts[place] = at;
    if (!each) continue;
    put(Math.min(grid.from, each.points[0] ?? grid.from) - 1, 0, 0);
    for (const [index, point] of each.points.entries())
      put(point, each.households[index] ?? 0, each.persons[index] ?? 0);
    put(Math.max(grid.to, each.points.at(-1) ?? grid.to) + 1, each.all, each.allPersons);
  }
  packed.starts[distributions.length] = at;
  return packed;
}
