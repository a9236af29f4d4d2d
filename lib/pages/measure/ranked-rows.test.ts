import { expect, it } from 'vitest';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import type { PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import { rankedRows } from './ranked-rows';

const place = (code: string, value: number, half: number): PlaceFigure => ({
  ...figureOf(undefined, { sampled_one_in: null }),
  status: 'known',
  value,
  intervalLow: value - half,
  intervalHigh: value + half,
  households: 300,
  code,
  nameEn: code,
  nameUr: null,
});
const share = { unit: 'share', betterWhen: 'lower' } as const;
const rangesOf = (rows: readonly PlaceFigure[]) =>
  Object.fromEntries(rows.map(({ code, rankLow, rankHigh }) => [code, [rankLow, rankHigh]]));

it('gives every place the range of its rank in the direction that is worst, in the order of the rows', () => {
  const rows = [place('A', 0.2, 0.001), place('B', 0.5, 0.1), place('C', 0.52, 0.1), place('D', 0.9, 0.001)];
  expect(rangesOf(rankedRows(rows, share))).toEqual({ A: [4, 4], B: [2, 3], C: [2, 3], D: [1, 1] });
  expect(rangesOf(rankedRows(rows, { ...share, betterWhen: 'higher' }))).toEqual({
    A: [1, 1],
    B: [2, 3],
    C: [2, 3],
    D: [4, 4],
  });
});

it('keeps an answer for its question alone: another scope has ranks of its own', () => {
  const nation = [place('A', 0.9, 0.001), place('B', 0.5, 0.001)];
  const question = ['2026-09-30-x', '', 'no_toilet'];
  expect(rangesOf(rankedRows(nation, share, question))).toEqual({ A: [1, 1], B: [2, 2] });
  const area = [place('B', 0.5, 0.001)];
  expect(rangesOf(rankedRows(area, share, ['2026-09-30-x', '["B"]', 'no_toilet']))).toEqual({ B: [1, 1] });
  expect(rangesOf(rankedRows(nation, share, question))).toEqual({ A: [1, 1], B: [2, 2] });
});
