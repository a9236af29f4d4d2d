import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, Database } from '../../warehouse/database';
import { cellSums } from './cell-sums';
import meanDeprivations from './deprivation/mean-deprivations';
import adjustedHeadcount from './deprivation/mpi-adjusted-headcount';
import multiplyDeprived from './deprivation/multiply-deprived';
import type { Indicator } from './indicator';
import meanScore from './poverty/mean-score';
import surveyAge from './registry/survey-age-years';
import { expressionsOf, shapeOf, sumKindOf, termsOf } from './to-sql';

const database = Database.openWritable(':memory:', { threads: 2, memory: '500MB' });
let connection: Connection;

beforeAll(async () => {
  connection = await (await database).connect();
});

afterAll(async () => {
  connection.close();
  (await database).close();
});

async function ratioOf(indicator: Indicator, rows: string): Promise<number> {
  const { numerator } = expressionsOf(indicator.measure, 0);
  const [described] = await connection.describe(`select ${numerator} from (${rows})`);
  const kinds = { numerator: sumKindOf(described?.type ?? ''), denominator: 'boolean' as const };
  const { aggregates } = cellSums(termsOf(indicator, 0, kinds));
  const sums = await connection.one(
    `select ${aggregates.numerator} as numerator, ${aggregates.base} as base from (select *, 1::ubigint as record_key from (${rows}))`,
  );
  return Number(sums?.numerator) / Number(sums?.base);
}

test('records of one day are 1/365.25 of a year old on average, however many there are', async () => {
  const rows = 'select 1::bigint as survey_age_days from range(100000)';
  expect(await ratioOf(surveyAge, rows)).toBeCloseTo(1 / 365.25, 11);
});

test('records of 1 to 1461 days are 731 days old on average', async () => {
  const rows = 'select day as survey_age_days from range(1, 1462) as days(day)';
  expect(await ratioOf(surveyAge, rows)).toBeCloseTo(731 / 365.25, 11);
});

test('a mean of scores keeps their millionths of a point', async () => {
  const rows = 'select 16.170003::double as score_0 from range(100000)';
  expect(await ratioOf(meanScore, rows)).toBe(16.170003);
});

test('a number of deprivations is a mean that may pass 1; what is made of weights that add up to 1 is a share of them', () => {
  const whole = { numerator: 'integer', denominator: 'integer' } as const;
  expect(shapeOf(meanDeprivations, whole)).toBe('mean');
  expect(shapeOf(adjustedHeadcount, whole)).toBe('mass');
  expect(shapeOf(multiplyDeprived, whole)).toBe('units');
});
