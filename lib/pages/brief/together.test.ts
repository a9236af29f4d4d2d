import { describe, expect, it } from 'vitest';
import type { PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import { together } from './together';

const place = (
  numerator: number | null,
  denominator: number | null,
  change: Partial<PlaceFigure> = {},
): PlaceFigure => ({
  code: 'A',
  nameEn: 'A',
  nameUr: null,
  status: 'known',
  value: numerator === null || !denominator ? null : numerator / denominator,
  numerator,
  denominator,
  coveredShare: 1,
  intervalLow: null,
  intervalHigh: null,
  estimatedFrom: null,
  households: null,
  smoothed: null,
  quality: null,
  ...change,
});
const withheld = place(null, null, { status: 'suppressed' });

describe('several places as one', () => {
  it('sums numerators and denominators before it divides', () => {
    const joint = together([place(10, 20), place(300, 1000)], 'ratio');
    expect(joint).toEqual({
      figure: { status: 'known', value: 310 / 1020 },
      numerator: 310,
      denominator: 1020,
      known: 2,
    });
  });

  it('leaves withheld places out and counts those it rests on', () => {
    expect(together([place(10, 20), withheld, place(5, 20)], 'ratio')).toMatchObject({ denominator: 40, known: 2 });
  });

  it('is withheld where every place is, never zero', () => {
    expect(together([withheld, withheld], 'ratio').figure).toEqual({ status: 'suppressed', value: null });
    expect(together([place(0, 0), place(0, 0)], 'ratio').figure).toEqual({ status: 'missing', value: null });
  });

  it('makes up no median or Gini of several places, and keeps that of one', () => {
    const [one, other] = [place(null, 20, { value: 31 }), place(null, 40, { value: 35 })];
    expect(together([one, other], 'median').figure).toBeNull();
    expect(together([one], 'median').figure).toEqual({ status: 'known', value: 31 });
  });

  it('adds counts', () => {
    const counts = [place(12, null, { value: 12 }), place(30, null, { value: 30 })];
    expect(together(counts, 'count').figure).toEqual({ status: 'known', value: 42 });
  });
});
