import { group } from 'd3-array';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../../warehouse/database';
import { readIndicators } from '../indicators/read-indicators';
import { scoreThresholds } from '../indicators/score-thresholds';
import { publicTier } from './policy';
import { type ProtectedFigure, protectedFigures } from './protected-figures.test-support';

const database = Database.openWritable(':memory:', { threads: 2, memory: '1GB' });
let figures: Map<string, ProtectedFigure[]>;

beforeAll(async () => {
  const connection = await (await database).connect();
  const indicators = (await readIndicators()).filter(({ fgt }) => fgt !== undefined);
  expect(indicators.length).toBeGreaterThanOrEqual(6);
  const rows = await protectedFigures(
    connection,
    `select 'T' || tehsil as place_code, tehsil || ' ' || household as id, 1 + (household * 5 + tehsil) % 9 as household_size,
      1000::double as consumption_pkr_month, 32::double as cut_off_0,
      case when household % 17 <> 0 then round((hash(tehsil, household) % 6500) / 100.0, 2)::double end as score_0
    from range(1, 121) as tehsils(tehsil), range(400) as households(household)
    where household < 3 + 3 * tehsil`,
    indicators,
    { welfare: true, modelIds: ['model'] },
  );
  figures = group(rows, (row) => `${row.indicator_id} ${row.place_code}`);
});

afterAll(async () => (await database).close());

describe('figures at nested thresholds', () => {
  const known = () =>
    [...figures.values()]
      .map((rows) => ({
        whole: rows.find(({ breakdown }) => breakdown === 'none') as ProtectedFigure,
        lines: scoreThresholds.map((line) => rows.find(({ category }) => category === line) as ProtectedFigure),
      }))
      .filter(({ whole }) => whole.status === 'known');

  test('never fall as the line rises, neither in number nor in value, and stay within what they stand on', () => {
    expect(known().length).toBeGreaterThan(600);
    for (const { lines } of known()) {
      for (const name of ['value', 'numerator'] as const) {
        const told = lines.map((row) => row[name] as number);
        expect(told, `${lines[0]?.indicator_id} ${lines[0]?.place_code}`).toEqual(
          [...told].sort((one, other) => one - other),
        );
      }
      for (const { numerator, denominator } of lines) {
        expect(numerator).toBeGreaterThanOrEqual(0);
        expect(numerator as number).toBeLessThanOrEqual(denominator as number);
      }
    }
  });

  test('at the line of the same households as the cut-off in force are the whole, to the last digit', () => {
    for (const { whole, lines } of known()) {
      const line = lines[scoreThresholds.indexOf('32')] as ProtectedFigure;
      const told = ({ numerator, denominator, value, status, households }: ProtectedFigure) => ({
        numerator,
        denominator,
        value,
        status,
        households,
      });
      expect(told(line), `${whole.indicator_id} ${whole.place_code}`).toEqual(told(whole));
    }
  });

  test('lie within the largest noise of the truth, and on the base of the whole', () => {
    const headcounts = known().filter(({ whole }) => whole.indicator_id === 'poverty_headcount');
    expect(headcounts.length).toBeGreaterThan(100);
    let equal = 0;
    for (const { whole, lines } of headcounts)
      for (const row of lines) {
        expect(Math.abs((row.numerator as number) - (row.true_numerator as number))).toBeLessThanOrEqual(
          2 * publicTier.maximum,
        );
        expect(row.denominator).toBe(whole.denominator);
        equal += Number(row.numerator === row.true_numerator);
      }
    expect(equal / (headcounts.length * scoreThresholds.length)).toBeLessThan(0.3);
  });

  test('a place whose whole is withheld shows no line either', () => {
    const withheld = [...figures.values()].filter((rows) =>
      rows.some(({ breakdown, status }) => breakdown === 'none' && status === 'suppressed'),
    );
    expect(withheld.length).toBeGreaterThan(0);
    for (const rows of withheld)
      for (const row of rows) expect(row).toMatchObject({ status: 'suppressed', value: null, interval_low: null });
  });
});
