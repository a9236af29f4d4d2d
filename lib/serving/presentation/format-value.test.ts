import { describe, expect, it } from 'vitest';
import { statuses } from '../../core/measured';
import { edgeDecimals, formatRange } from './format-range';
import { formatValue } from './format-value';
import { units } from './measure';

const known = (value: number) => ({ status: 'known', value }) as const;
const share = { unit: 'share', decimals: 1 } as const;
const count = { unit: 'count', decimals: 0 } as const;

describe('formatValue', () => {
  it('prints shares as percent and says them as percent', () => {
    expect(formatValue(known(0.128), share, { language: 'en' })).toEqual({ text: '12.8\u00a0%', aria: '12.8 percent' });
    expect(formatValue(known(0.128), share, { language: 'ur' })).toEqual({
      text: '\u206612.8%\u2069',
      aria: '12.8 فیصد',
    });
  });

  it('writes large counts grouped, in lakh and crore, or in millions', () => {
    const print = (value: number, scale: 'plain' | 'lakh_crore' | 'million', language: 'en' | 'ur' = 'en') =>
      formatValue(known(value), count, { language, scale }).text;
    expect(print(35_000_000, 'plain')).toBe('35,000,000');
    expect(print(35_000_000, 'lakh_crore')).toBe('3.50\u00a0crore');
    expect(print(1_234_567, 'lakh_crore', 'ur')).toBe('12.3\u00a0لاکھ');
    expect(print(99_999, 'lakh_crore')).toBe('99,999');
    expect(print(35_000_000, 'million')).toBe('35.0\u00a0million');
    expect(print(2_500_000_000, 'million')).toBe('2.50\u00a0billion');
    expect(print(0, 'million')).toBe('0');
  });

  it('shows the status in words, never a zero or a blank, whatever the unit and language', () => {
    for (const unit of units)
      for (const language of ['en', 'ur'] as const)
        for (const status of statuses.filter((each) => each !== 'known' && each !== 'stale')) {
          const { text } = formatValue({ status, value: null } as never, { unit, decimals: 1 }, { language });
          expect(text).not.toMatch(/^(0|-|–|—|\s*)$/);
          expect(text.length).toBeGreaterThan(4);
        }
    expect(formatValue({ status: 'suppressed', value: null }, share, { language: 'en' }).text).toBe(
      'suppressed (to protect households)',
    );
    expect(formatValue(known(0), share, { language: 'en' }).text).toBe('0.0\u00a0%');
  });

  it('says a banded count as fewer than 11 and a banded share as under the next figure above its bound, never as missing', () => {
    const print = (
      high: number | null,
      measure: { unit: (typeof units)[number]; decimals: number },
      language: 'en' | 'ur',
    ) => formatValue({ status: 'banded', value: null, high }, measure, { language }).text;
    expect(print(10, count, 'en')).toBe('fewer than 11');
    expect(print(10, count, 'ur')).toBe('11 سے کم');
    expect(print(10 / 130, share, 'en')).toBe('under 7.7\u00a0%');
    expect(print(10 / 100, share, 'en')).toBe('under 10.1\u00a0%');
    expect(print(10 / 130, share, 'ur')).toBe('\u20667.7%\u2069 سے کم');
    expect(print(1, share, 'en')).toBe('under 100.0\u00a0%');
    expect(print(null, share, 'en')).toBe('fewer than 11');
    expect(formatValue({ status: 'banded', value: null, high: 0.1 }, share, { language: 'en' }).aria).toBe(
      'under 10.1 percent',
    );
  });

  it('keeps Latin digits and the sign before the number in both languages', () => {
    for (const unit of units)
      for (const language of ['en', 'ur'] as const)
        expect(formatValue(known(-1234.5), { unit, decimals: 1 }, { language }).text).not.toMatch(/[۰-۹٠-٩]/);
    const change = { unit: 'share', decimals: 1, kind: 'change' } as const;
    expect(formatValue(known(0.021), change, { language: 'en' }).text).toBe('+2.1\u00a0points');
    expect(formatValue(known(-0.021), change, { language: 'ur' }).text).toBe('\u2066\u22122.1\u2069\u00a0پوائنٹ');
    expect(formatValue(known(-0.0001), change, { language: 'en' }).text).toBe('0.0\u00a0points');
  });

  it('says when a figure is stale and still shows it', () => {
    expect(formatValue({ status: 'stale', value: 3.25 }, { unit: 'years', decimals: 1 }, { language: 'en' }).text).toBe(
      '3.3\u00a0years (stale)',
    );
  });
});

describe('the edges of a legend', () => {
  it('are printed with as many decimals as keep them apart', () => {
    expect(edgeDecimals([0.1, 0.1001, 0.2], share)).toBe(2);
    expect(edgeDecimals([0.1, 0.2, 0.2], share)).toBe(0);
    expect(edgeDecimals([0.1, 0.125, 0.2], share)).toBe(1);
    expect(edgeDecimals([10, 10.2, 11], count)).toBe(1);
  });

  it('read low to high in both languages', () => {
    expect(formatRange({ from: 0.1, to: 0.2 }, share, 1, 'en')).toBe('10.0\u2009–\u200920.0\u00a0%');
    expect(formatRange({ from: 0.1, to: 0.2 }, share, 1, 'ur')).toBe('\u206610.0\u2009–\u200920.0%\u2069');
    expect(formatRange({ from: 5, to: 5 }, count, 0, 'en')).toBe('5');
  });
});
