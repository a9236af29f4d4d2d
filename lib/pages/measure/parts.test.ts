import { expect, test } from 'vitest';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import { partsOf } from './parts';

const row = (kind: IndicatorRow['kind'], grain: string) =>
  ({
    kind,
    grain,
    numerator_en: 'these',
    denominator_en: 'those',
    numerator_ur: 'یہ',
    denominator_ur: 'وہ',
  }) as IndicatorRow;

test('parts that count households of a sample say so, and those that are whole or weighted do not', () => {
  const sample = { sampled_one_in: 200 };
  expect(partsOf(row('ratio', 'households'), 'en', sample)).toEqual({
    numerator: 'these (in the sample)',
    denominator: 'those (in the sample)',
  });
  for (const whole of [row('against_population', 'households'), row('ratio', 'tehsils'), row('ratio', 'committees')])
    expect(partsOf(whole, 'en', sample)).toEqual({ numerator: 'these', denominator: 'those' });
  expect(partsOf(row('ratio', 'households'), 'en', { sampled_one_in: null })?.numerator).toBe('these');
});
