import { before } from './competition-ranks';
import { normalDraws } from './normal-draws';
import { seededRandom } from './seeded-random';
import { z95 } from './wilson';

export interface UncertainValues {
  /** NaN where only an interval is known. */
  values: Float64Array;
  /** Ends of the 95 % intervals; NaN where a value is certain. */
  lows: Float64Array;
  highs: Float64Array;
}

export interface RankRangeOptions {
  first: 'highest' | 'lowest';
  /** What no value can pass: 0 and 1 for shares. */
  bounds?: readonly [number, number];
  draws?: number;
  seed?: number;
}

/** Ranks from 1, by place; 0 where a place takes no part because nothing is known of it. */
export interface RankRanges {
  low: Int32Array;
  high: Int32Array;
}

/**
 * 95 % range of each place's competition rank, by simulation from the intervals of all (Goldstein & Spiegelhalter 1996, section 4;
 * Klein, Wright & Wieczorek 2020 on why a rank needs one). In each draw every value is moved by a split normal, whose standard
 * deviations are the two sides of its interval ÷ 1.96, independently of the others, and kept within the bounds; a value known only as an interval is drawn evenly
 * from it. The ends are those that so few draws pass that at least 95 % of all possible draws lie within, at 99 % confidence
 * in each end: wider than the bare quantiles, never narrower; places alike in value and interval share the widest of theirs. Agrees with exact rank distributions integrated by R.
 */
export function rankRanges({ values, lows, highs }: UncertainValues, options: RankRangeOptions): RankRanges {
  const { first, bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], draws = 400, seed = 1 } = options;
  const sign = first === 'highest' ? -1 : 1;
  const taking = Int32Array.from(values.keys()).filter(
    (place) => !Number.isNaN(values[place]) || !(Number.isNaN(lows[place]) || Number.isNaN(highs[place])),
  );
  const count = taking.length;
  const [normal, random] = [normalDraws(seed), seededRandom(seed + 1)];
  const drawn = new Float64Array(count);
  const ranks = new Int32Array(count * draws);
  const [downs, ups] = [spreads(values, lows, -1), spreads(values, highs, 1)];
  for (let draw = 0; draw < draws; draw++) {
    for (let index = 0; index < count; index++) {
      const place = taking[index] as number;
      const value = values[place] as number;
      const moved = Number.isNaN(value)
        ? between(lows[place] as number, highs[place] as number, random.bits() / 0x1_0000_0000)
        : moveBy(value, downs[place] as number, ups[place] as number, normal());
      drawn[index] = sign * Math.min(bounds[1], Math.max(bounds[0], moved));
    }
    const ordered = drawn.slice().sort();
    for (let index = 0; index < count; index++)
      ranks[index * draws + draw] = 1 + before(ordered, drawn[index] as number);
  }
  return sharedByTwins(rangesOf(ranks, taking, draws, values.length), [values, lows, highs]);
}

const moveBy = (value: number, down: number, up: number, z: number): number => value + z * (z < 0 ? down : up);

const between = (low: number, high: number, share: number): number => low + (high - low) * share;

const spreads = (values: Float64Array, ends: Float64Array, side: 1 | -1): Float64Array =>
  values.map((value, place) => {
    const end = ends[place] as number;
    return Number.isNaN(end) ? 0 : Math.max(0, (side * (end - value)) / z95);
  });

const tail = 0.025;
const z99OneSided = 2.3263478740408408;

function rangesOf(ranks: Int32Array, taking: Int32Array, draws: number, places: number): RankRanges {
  const beyond = Math.max(0, Math.floor(draws * tail - z99OneSided * Math.sqrt(draws * tail * (1 - tail))));
  const [low, high] = [new Int32Array(places), new Int32Array(places)];
  for (const [index, place] of taking.entries()) {
    const own = ranks.subarray(index * draws, (index + 1) * draws).sort();
    low[place] = own[beyond] as number;
    high[place] = own[draws - 1 - beyond] as number;
  }
  return { low, high };
}

function sharedByTwins({ low, high }: RankRanges, columns: readonly Float64Array[]): RankRanges {
  const twins = new Map<string, number>();
  const firsts = low.map((_, place) => {
    const key = columns.map((column) => column[place]).join(' ');
    const first = twins.get(key) ?? place;
    twins.set(key, first);
    low[first] = Math.min(low[first] as number, low[place] as number);
    high[first] = Math.max(high[first] as number, high[place] as number);
    return first;
  });
  return { low: firsts.map((first) => low[first] as number), high: firsts.map((first) => high[first] as number) };
}
