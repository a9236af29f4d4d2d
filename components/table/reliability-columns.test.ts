import { expect, it } from 'vitest';
import type { PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import type { Measure } from '@/lib/serving/presentation/measure';
import { reliabilityColumns } from './reliability-columns';

const measure: Measure = { id: 'no_toilet', title: 'No toilet', unit: 'share', decimals: 1, betterWhen: 'lower' };
const words = { interval: '95 % interval', smoothed: 'Smoothed rate' };
const figure = (code: string, judged: Partial<PlaceFigure>): PlaceFigure => ({
  code,
  nameEn: code,
  nameUr: null,
  status: 'known',
  value: 0.34,
  numerator: 340,
  denominator: 1000,
  coveredShare: 1,
  smoothed: null,
  intervalLow: null,
  intervalHigh: null,
  estimatedFrom: null,
  households: null,
  quality: null,
  ...judged,
});
const known = figure('PK1', { smoothed: 0.3389, intervalLow: 0.312, intervalHigh: 0.369 });
const withheld = figure('PK2', { status: 'suppressed', value: null, numerator: null, denominator: null });

it('prints an interval and a smoothed rate for each place that has them, and nothing for a withheld one', () => {
  const [interval, smoothed] = reliabilityColumns([known, withheld], words, measure, 'en');
  expect(interval?.printed).toEqual({ PK1: '31.2\u2009–\u200936.9\u00a0%' });
  expect(smoothed?.printed?.PK1).toMatch(/^33\.9/);
  expect(interval?.values.PK2).toBeUndefined();
  expect(smoothed?.values).toEqual({ PK1: 0.3389 });
});

it('offers no column where no figure of the table has them', () => {
  expect(reliabilityColumns([withheld, figure('PK3', {})], words, measure, 'en')).toEqual([]);
});

it('gives the interval of a mean that is not smoothed, and the bounds of a banded figure', () => {
  const mean = figure('PK1', { intervalLow: 0.3, intervalHigh: 0.4 });
  const banded = figure('PK2', { status: 'banded', value: null, intervalLow: 0, intervalHigh: 0.05 });
  const columns = reliabilityColumns([mean, banded], words, measure, 'en');
  expect(columns.map(({ id }) => id)).toEqual(['interval']);
  expect(columns[0]?.printed).toEqual({ PK1: '30.0\u2009–\u200940.0\u00a0%', PK2: '0.0\u2009–\u20095.0\u00a0%' });
});
