/** Where sites may be placed and what each would reach; places are indexes into `amounts`. */
export interface CoverProblem {
  /** What is still unserved at each demand point: 0 where it is served already or not known. */
  amounts: readonly number[];
  /** For each place the demand points that a site there reaches, itself included. */
  reach: readonly (readonly number[])[];
  /** Places where a site may stand. */
  candidates: readonly number[];
  count: number;
  /** At most `most` sites of one group; groups by place. */
  caps: readonly { groups: readonly string[]; most: number }[];
}

export interface PlacedSite {
  place: number;
  /** What this site reaches that the ones before it do not. */
  gain: number;
}

/** Sites in the order given, each with what it adds to those before it. */
export function gainsInOrder({ amounts, reach }: CoverProblem, places: readonly number[]): PlacedSite[] {
  const reached = new Set<number>();
  return places.map((place) => {
    let gain = 0;
    for (const point of reach[place] ?? []) {
      if (reached.has(point)) continue;
      reached.add(point);
      gain += amounts[point] ?? 0;
    }
    return { place, gain };
  });
}
