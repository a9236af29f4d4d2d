import { invariant } from '../../core/invariant';
import type { TargetingPlace } from './targeting-places';

type Count = 'households' | 'persons';

/**
 * Households and persons of every place and category by the point that ends their interval of the score. What is added to a
 * place is added to those above it.
 */
export class ScoreSums {
  private readonly bins = new Map<string, Record<Count, Float64Array[]>>();
  private readonly parents: ReadonlyMap<string, string | null>;
  private readonly index: ReadonlyMap<number, number>;

  constructor(
    readonly points: readonly number[],
    private readonly categories: readonly string[],
    places: readonly Pick<TargetingPlace, 'place' | 'parent'>[],
  ) {
    this.parents = new Map(places.map(({ place, parent }) => [place, parent]));
    this.index = new Map(points.map((point, index) => [point, index]));
  }

  add(
    place: string,
    category: string,
    cells: readonly (readonly [upTo: number, households: number, persons: number])[],
  ) {
    const column = this.categories.indexOf(category);
    for (let at: string | null = place; at !== null; at = this.parents.get(at) ?? null) {
      const { households, persons } = this.binsOf(at);
      for (const [upTo, homes, people] of cells) {
        const point = this.index.get(upTo);
        invariant(point !== undefined, `the score ${upTo} lies on no point`);
        raise(households[column], point, homes);
        raise(persons[column], point, people);
      }
    }
  }

  has(place: string): boolean {
    return this.bins.has(place);
  }

  /** For each category the counts at or below each point, and all of them in one entry more. */
  cumulative(place: string, count: Count): Float64Array[] {
    return this.binsOf(place)[count].map((bins) => {
      const sums = new Float64Array(bins.length + 1);
      let sum = 0;
      for (let point = 0; point < bins.length; point += 1) {
        sum += bins[point] as number;
        sums[point] = sum;
      }
      sums[bins.length] = sum;
      return sums;
    });
  }

  /** The same without categories. */
  joined(): ScoreSums {
    const whole = new ScoreSums(
      this.points,
      ['all'],
      [...this.parents].map(([place, parent]) => ({ place, parent })),
    );
    for (const [place, counts] of this.bins) {
      const sums = whole.binsOf(place);
      for (const count of ['households', 'persons'] as const)
        for (const bins of counts[count])
          for (const [point, value] of bins.entries()) raise(sums[count][0], point, value);
    }
    return whole;
  }

  /** Counts at the points that are kept and of all, for each place that keeps any; unrounded. */
  rows(breakdown: string, places: readonly TargetingPlace[], kept: ReadonlyMap<string, readonly boolean[]>) {
    return places.flatMap(({ place, level }) => {
      const shown = kept.get(place)?.flatMap((is, point) => (is ? [point] : [])) ?? [];
      if (shown.length === 0) return [];
      const [households, persons] = [this.cumulative(place, 'households'), this.cumulative(place, 'persons')];
      const at = (sums: Float64Array | undefined): number[] =>
        [...shown, this.points.length].map((point) => sums?.[point] ?? 0);
      return this.categories.map((category, column) => ({
        level,
        place_code: place,
        breakdown,
        category,
        up_to: [...shown.map((point) => this.points[point] ?? null), null],
        households: at(households[column]),
        persons: at(persons[column]),
      }));
    });
  }

  private binsOf(place: string): Record<Count, Float64Array[]> {
    const known = this.bins.get(place);
    if (known) return known;
    const empty = (): Float64Array[] => this.categories.map(() => new Float64Array(this.points.length));
    const made = { households: empty(), persons: empty() };
    this.bins.set(place, made);
    return made;
  }
}

function raise(counts: Float64Array | undefined, at: number, by: number): void {
  if (counts) counts[at] = (counts[at] ?? 0) + by;
}
