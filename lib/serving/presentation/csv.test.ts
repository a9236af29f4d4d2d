import { describe, expect, it } from 'vitest';
import { type CsvRow, csv, csvCell } from './csv';

const meta = { indicator: 'no_toilet', level: 'tehsil', snapshot: '2026-09-30-ab12', synthetic: true } as const;
const row: CsvRow = {
  place_code: 'PK10101',
  place_name: 'Bagh, "upper"',
  level: 'tehsil',
  period: '2026Q3',
  breakdown: 'none',
  category: 'all',
  numerator: 25,
  denominator: 200,
  value: 0.125,
  status: 'known',
  smoothed: 0.13,
  interval_low: 0.0862,
  interval_high: 0.1779,
  households: 200,
  estimate: null,
  rank: 17,
  rank_low: 9,
  rank_high: 44,
};

describe('csv', () => {
  it('follows RFC 4180: first the columns of the command line and the API, then how far the figure can be trusted', () => {
    const { body, fileName } = csv([row], meta);
    expect(body).toBe(
      'place_code,place_name,level,period,breakdown,category,numerator,denominator,value,status,smoothed,interval_low,interval_high,households,estimate,rank,rank_low,rank_high\r\n' +
        'PK10101,"Bagh, ""upper""",tehsil,2026Q3,none,all,25,200,0.125,known,0.13,0.0862,0.1779,200,,17,9,44\r\n',
    );
    expect(fileName).toBe('no_toilet_tehsil_2026-09-30-ab12_synthetic-sample.csv');
  });

  it('leaves a suppressed figure empty with its status, never zero', () => {
    const hidden = { ...row, numerator: null, denominator: null, value: null, status: 'suppressed' as const };
    const unranked = { rank: null, rank_low: null, rank_high: null };
    const withheld = {
      ...hidden,
      ...unranked,
      smoothed: null,
      interval_low: null,
      interval_high: null,
      households: null,
    };
    expect(csv([withheld], meta).body.split('\r\n')[1]).toMatch(/,all,,,,suppressed,,,,,,,,$/);
  });

  it('leaves a banded figure empty between its bounds, without a rank but with the range of one', () => {
    const banded = { ...row, numerator: null, value: null, status: 'banded' as const, smoothed: null, rank: null };
    const bounded = { ...banded, interval_low: 0, interval_high: 0.05 };
    expect(csv([bounded], meta).body.split('\r\n')[1]).toMatch(/,all,,200,,banded,,0,0.05,200,,,9,44$/);
  });

  it('never hands a spreadsheet a formula, and keeps negative numbers numbers', () => {
    expect(['=1+1', '+1', '-1', '@x', '\tx', '\rx'].map(csvCell)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@x",
      "'\tx",
      '"\'\rx"',
    ]);
    expect(csvCell(-0.5)).toBe('-0.5');
    expect(csvCell('شہری\n')).toBe('"شہری\n"');
  });
});
