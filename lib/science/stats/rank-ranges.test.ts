import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { competitionRanks } from './competition-ranks';
import { rankRanges } from './rank-ranges';

/** What `scripts/reference/ranks/make.R` integrated, without simulation. */
const rows = readFileSync('scripts/reference/ranks/ranges.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [set, ...numbers] = line.split(',');
    const [value, from, to, low, high] = numbers.map(Number) as [number, number, number, number, number];
    return { set, value, from, to, low, high };
  });

const inputOf = (set: typeof rows) => ({
  values: Float64Array.from(set, ({ value }) => value),
  lows: Float64Array.from(set, ({ from }) => from),
  highs: Float64Array.from(set, ({ to }) => to),
});

describe('the range of a rank', () => {
  it.each([
    ['few', 20_000, 1],
    ['wilson', 20_000, 1],
    ['few', 400, 1],
    ['wilson', 400, 5],
  ])('of the %s places over %i draws is that of the exact distribution, never narrower', (name, draws, wider) => {
    const set = rows.filter((row) => row.set === name);
    expect(set.length).toBeGreaterThan(4);
    const { low, high } = rankRanges(inputOf(set), { first: 'highest', draws });
    for (const [place, exact] of set.entries()) {
      expect(low[place]).toBeLessThanOrEqual(exact.low);
      expect(low[place]).toBeGreaterThanOrEqual(exact.low - wider);
      expect(high[place]).toBeGreaterThanOrEqual(exact.high);
      expect(high[place]).toBeLessThanOrEqual(exact.high + wider);
    }
  });

  it('mirrors when the lowest stands first', () => {
    const set = rows.filter((row) => row.set === 'wilson');
    const up = rankRanges(inputOf(set), { first: 'highest', draws: 4000 });
    const down = rankRanges(inputOf(set), { first: 'lowest', draws: 4000 });
    for (const place of set.keys()) {
      expect(down.low[place]).toBe(set.length + 1 - (up.high[place] as number));
      expect(down.high[place]).toBe(set.length + 1 - (up.low[place] as number));
    }
  });

  it('is the rank itself where every value is certain, shared by ties', () => {
    const values = Float64Array.of(0.4, 0.9, 0.4, 0.1);
    const certain = { values, lows: values, highs: new Float64Array(4).fill(Number.NaN) };
    const { low, high } = rankRanges(certain, { first: 'highest' });
    expect([...low]).toEqual([2, 1, 2, 4]);
    expect([...high]).toEqual([2, 1, 2, 4]);
  });

  it('counts a value known only as an interval anywhere within it, and a place of which nothing is known nowhere', () => {
    const { low, high } = rankRanges(
      {
        values: Float64Array.of(0.5, Number.NaN, Number.NaN, 0.2),
        lows: Float64Array.of(0.5, 0, Number.NaN, 0.2),
        highs: Float64Array.of(0.5, 0.4, Number.NaN, 0.2),
      },
      { first: 'highest' },
    );
    expect([...low]).toEqual([1, 2, 0, 2]);
    expect([...high]).toEqual([1, 3, 0, 3]);
  });

  it('draws nothing beyond the bounds: a share of 0 is overtaken from above alone', () => {
    const input = {
      values: Float64Array.of(0, 0.001),
      lows: Float64Array.of(-1, 0.001),
      highs: Float64Array.of(0.2, 0.001),
    };
    const bounded = rankRanges(
      { ...input, values: Float64Array.of(0, 0), lows: Float64Array.of(-1, 0), highs: Float64Array.of(0, 0) },
      { first: 'lowest', bounds: [0, 1] },
    );
    expect([...bounded.low, ...bounded.high]).toEqual([1, 1, 1, 1]);
    expect([...rankRanges(input, { first: 'lowest', bounds: [0, 1] }).high]).toEqual([2, 2]);
  });

  it('is the same for places alike in value and interval, however the draws fell', () => {
    const alike = Array.from({ length: 12 }, (_, place) => (place % 3 === 0 ? 0.5 : 0.2 + place / 40));
    const { low, high } = rankRanges(
      {
        values: Float64Array.from(alike),
        lows: Float64Array.from(alike, (value) => value - 0.2),
        highs: Float64Array.from(alike, (value) => value + 0.1),
      },
      { first: 'highest', draws: 60 },
    );
    expect(new Set([0, 3, 6, 9].map((place) => `${low[place]}–${high[place]}`)).size).toBe(1);
  });

  it('is the same every time, and another for another seed', () => {
    const input = inputOf(rows.filter((row) => row.set === 'wilson'));
    const once = rankRanges(input, { first: 'highest', draws: 50 });
    expect(rankRanges(input, { first: 'highest', draws: 50 })).toEqual(once);
    expect(rankRanges(input, { first: 'highest', draws: 50, seed: 9 })).not.toEqual(once);
  });
});

describe('competition ranks', () => {
  it('are those of R with ties.method min, in either direction, and 0 for what is not ranked', () => {
    const [, ...lines] = readFileSync('scripts/reference/ranks/competition.csv', 'utf8').trim().split('\n');
    const table = lines.map((line) => line.split(',').map(Number) as [number, number, number]);
    const values = table.map(([value]) => value);
    expect([...competitionRanks(values, 'highest')]).toEqual(table.map(([, highest]) => highest));
    expect([...competitionRanks(values, 'lowest')]).toEqual(table.map(([, , lowest]) => lowest));
    expect([...competitionRanks([Number.NaN, 3, 3, 1], 'highest')]).toEqual([0, 1, 1, 3]);
  });
});
