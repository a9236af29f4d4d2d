import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceFiles } from '../../../scripts/checks/source-files.mjs';
import personsPoorest from '../../measures/indicators/consumption/persons-poorest';
import type { Indicator } from '../../measures/indicators/indicator';
import { quantile } from '../../science/stats/quantile';
import { type Connection, Database } from '../../warehouse/database';
import { projectFolder } from './project-folder';
import { buildModels, readSqlModels } from './sql-models';

const folder = join(projectFolder, 'scripts', 'reference', 'lines');
const rowsOf = (file: string): string[][] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const households = rowsOf('households.csv');
const reference = rowsOf('lines.csv').map(([set = '', share, line, atOrBelow, ofPersons, persons]) => ({
  set,
  share: Number(share),
  line: Number(line),
  atOrBelow: Number(atOrBelow),
  lineOfPersons: Number(ofPersons),
  personsAtOrBelow: Number(persons),
}));

const database = Database.openWritable(':memory:', { threads: 2, memory: '500MB' });
let connection: Connection;

beforeAll(async () => {
  connection = await (await database).connect();
});

afterAll(async () => {
  connection.close();
  (await database).close();
});

const valuesOf = (set: string): number[] => households.filter(([name]) => name === set).map((row) => Number(row[1]));

describe.each(reference)(
  'the line at $share of $set',
  ({ set, share, line, atOrBelow, lineOfPersons, personsAtOrBelow }) => {
    const percent = Math.round(share * 100);

    test('is the type 7 quantile of R, and has the same households at or below it', () => {
      const drawn = quantile(valuesOf(set), share);
      expect(drawn).toBeCloseTo(line, 9);
      expect(valuesOf(set).filter((value) => value <= drawn)).toHaveLength(atOrBelow);
    });

    test('is drawn by the model as R has it, over households and over persons of any weight', async () => {
      const rows = households
        .filter(([name]) => name === set)
        .map(([, value, weight, size]) => `(${value}::double, ${weight || 'null'}::double, ${size}::integer)`);
      await connection.run(`
      create or replace table stg_households as
      select * from (values ${rows.join(', ')}) as t(consumption_pkr_month, survey_weight, household_size);
      drop table if exists int_consumption_thresholds`);
      await buildModels(connection, readSqlModels(), ['int_consumption_thresholds']);
      const { measure } = personsPoorest.find(({ id }) => id === `persons_poorest_${share * 100}`) as Indicator;
      if (measure.kind !== 'ratio') throw new Error('a share of persons is a ratio');
      const found = await connection.one(`
      select any_value(consumption_p${percent}) as line, any_value(consumption_person_p${percent}) as line_of_persons,
        count(*) filter (where consumption_pkr_month <= consumption_p${percent})::integer as at_or_below,
        sum(${measure.numerator}) / sum(${measure.denominator}) as persons_at_or_below
      from stg_households cross join int_consumption_thresholds`);
      expect(found?.line).toBeCloseTo(line, 9);
      expect(found?.at_or_below).toBe(atOrBelow);
      expect(found?.line_of_persons).toBe(lineOfPersons);
      expect(found?.persons_at_or_below).toBeCloseTo(personsAtOrBelow, 12);
    });
  },
);

test('no number of equal values has its quantile beside them', async () => {
  const beside = await connection.all(`
    select size, value
    from range(1, 70) as sizes(size)
    cross join (values (6466.7::double), (0.1::double), (29.999999::double), (-3.3::double)) as t(value)
    cross join range(0, 70) as rows(row)
    where row < size
    group by all
    having list_distinct(quantile_type_7(value, [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9])) <> [value]`);
  expect(beside).toEqual([]);
});

test('a quantile between two values stays between them, and nothing known has none', async () => {
  const one = await connection.one(`
    select quantile_type_7(value, [0.25])[1] as between_two, quantile_type_7(value, [0.25]) as listed,
      quantile_type_7(if(value > 9, value, null), [0.5])[1] as nothing
    from (values (1.0::double), (2.0), (3.0), (4.0), (null)) as t(value)`);
  expect(one).toMatchObject({ between_two: 1.75, nothing: null });
});

test('no line is drawn with the quantile that lands beside ties', () => {
  const drawing = sourceFiles(/\.(?:ts|sql)$/, ['lib', 'data/models']).filter(
    (file) => !file.includes('.test.') && readFileSync(join(projectFolder, file), 'utf8').includes('quantile_cont('),
  );
  expect(drawing).toEqual(['lib/warehouse/quantile-macro.ts']);
});
