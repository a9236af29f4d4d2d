import { describe, expect, test } from 'vitest';
import reach from '../../../measures/indicators/access/reach';
import livestock from '../../../measures/indicators/assets/livestock';
import type { Indicator } from '../../../measures/indicators/indicator';
import { readIndicators } from '../../../measures/indicators/read-indicators';
import { figuresAllAlike } from './figures-all-alike';
import { figuresOutOfRange } from './figures-out-of-range';
import type { JudgedFigure } from './judged-figure';
import { printRoughShare } from './print-figure';

const schoolMedianKm = reach.find(({ id }) => id === 'school_median_km') as Indicator;

const figure = (value: number, more: Partial<JudgedFigure> = {}): JudgedFigure => ({
  isNation: true,
  value,
  denominator: 150_000,
  coveredShare: 1,
  ...more,
});

describe('a figure outside what is plausible', () => {
  test('is told of in both languages, with the nation’s figure, the range and the reason, and of provinces without their figures', () => {
    const [finding, ...others] = figuresOutOfRange(schoolMedianKm, [
      figure(265.1),
      figure(12, { isNation: false }),
      figure(233.6, { isNation: false }),
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'figure-out-of-range',
      subject: 'indicator:school_median_km',
      indicatorIds: ['school_median_km'],
      severity: 'warning',
    });
    expect(finding?.sentence.en).toMatch(/in the nation \(265\.1 km\) and one province: outside 0 km to 50 km/);
    expect(JSON.stringify(finding)).not.toMatch(/233\.6/);
    expect(finding?.sentence.ur).toMatch(/ملک \(265\.1 کلومیٹر\) اور ایک صوبے میں/);
  });

  test('is one beyond an end of the range, not one on it', () => {
    expect(figuresOutOfRange(schoolMedianKm, [figure(0), figure(50)])).toEqual([]);
    expect(figuresOutOfRange(schoolMedianKm, [figure(50.1)])).toHaveLength(1);
  });

  test('is never said of an indicator whose range nobody declared', () => {
    expect(figuresOutOfRange(livestock, [figure(0)])).toEqual([]);
  });
});

test('every declared range has its ends in order and says why in both languages', async () => {
  const declared = (await readIndicators()).flatMap(({ plausible }) => plausible ?? []);
  expect(declared.length).toBeGreaterThan(5);
  for (const { from, to, because } of declared) {
    expect(from).toBeLessThan(to);
    expect(because.en).toMatch(/\.$/);
    expect(because.ur).toMatch(/[؀-ۿ].*۔$/);
  }
});

describe('answers that are all alike', () => {
  test('are told of, with the share that has no answer rounded to a whole per cent', () => {
    const [finding] = figuresAllAlike(livestock, [figure(0, { coveredShare: 0.7851 })]);
    expect(finding).toMatchObject({
      code: 'figure-all-alike',
      subject: 'indicator:livestock',
      indicatorIds: ['livestock'],
      records: 0,
    });
    expect(finding?.sentence.en).toMatch(/21 % of the households have no answer/);
    expect(finding?.sentence.ur).toMatch(/21 % گھرانوں/);
  });

  test('are told of when one in two thousand differs, for protection may have made it so, and not when one in a thousand does', () => {
    expect(figuresAllAlike(livestock, [figure(0.0005)])).toHaveLength(1);
    expect(figuresAllAlike(livestock, [figure(0.9995)])).toHaveLength(1);
    expect(figuresAllAlike(livestock, [figure(0.001)])).toEqual([]);
  });

  test('are told of a province where the nation differs, and not of one with few households', () => {
    const province = (denominator: number) => figure(1, { isNation: false, denominator });
    expect(figuresAllAlike(livestock, [figure(0.4), province(20_000)])[0]?.sentence.en).toMatch(
      /alike in one province;/,
    );
    expect(figuresAllAlike(livestock, [figure(0.4), province(999)])).toEqual([]);
  });

  test('are not looked for in programmes, reach or what the registry knows of its own records', async () => {
    const others = (await readIndicators()).filter(({ theme }) => ['access', 'registry', 'poverty'].includes(theme));
    expect(others.flatMap((indicator) => figuresAllAlike(indicator, [figure(0)]))).toEqual([]);
  });
});

test('a share in a finding never tells a single record apart', () => {
  expect([0, 0.00001, 0.005, 0.468, 0.9951, 1].map(printRoughShare)).toEqual([
    '0 %',
    '<1 %',
    '<1 %',
    '47 %',
    '>99 %',
    '100 %',
  ]);
});
