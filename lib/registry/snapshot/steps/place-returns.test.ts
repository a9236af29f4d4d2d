import { afterAll, beforeAll, expect, test } from 'vitest';
import { readProgrammes } from '../../../measures/programmes/read-programmes';
import { currentSet } from '../../../science/geography/known-boundary-sets';
import { readReferenceAliases } from '../../../science/geography/read-reference-aliases';
import { readReferencePlaces } from '../../../science/geography/read-reference-places';
import { readModels } from '../../../science/pmt/read-models';
import { type Connection, Database } from '../../../warehouse/database';
import { createEmptyTable } from '../../extract/load-table';
import { insertRows } from '../../extract/load-tables';
import { readContracts } from '../../extract/read-contracts';
import { buildModels, readSqlModels } from '../sql-models';
import { placeReturns } from './place-returns';
import { writePlaces } from './write-places';

let database: Database;
let connection: Connection;

const places = readReferencePlaces(currentSet);
const published = (place_name: string, eligible: number, changes: object = {}) => ({
  programme_id: 'emergency_cash_cat1',
  period: '2020',
  place_name,
  district_name: 'BAHAWALPUR',
  province_name: 'PUNJAB',
  eligible,
  paid: eligible - 1,
  deposited_pkr: eligible * 12000,
  ...changes,
});

beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 1, memory: '500MB' });
  connection = await database.connect();
  for (const contract of await readContracts()) {
    if (['programme_returns', 'place_aliases'].includes(contract.table)) await createEmptyTable(connection, contract);
  }
  await insertRows(connection, 'raw_programme_returns', [
    published('BAHAWALPUR', 100),
    published('BAHAWALPUR', 20),
    published('YAZMAN', 50, { paid: null }),
    published('SWAT', 7, { district_name: 'SWAT', province_name: 'KP' }),
    published('UNAVAILABLE', 30),
    published('YAZMANN', 3),
    published('BAHAWALPUR', 999, { programme_id: 'no_such_programme' }),
  ]);
  await writePlaces(connection, places, []);
  const pmt = readModels();
  const programmes = readProgrammes(pmt.ok ? pmt.value.map(({ id }) => id) : []);
  if (!programmes.ok) throw new Error(programmes.problem.sentence);
  const models = readSqlModels();
  const call = {
    places,
    aliases: readReferenceAliases(currentSet),
    decisions: [],
    programmes: programmes.value,
    asOf: '2025-09-30',
  };
  await placeReturns(connection, models, call);
  await buildModels(connection, models, ['fct_programme_returns']);
});

afterAll(() => {
  connection.close();
  database.close();
});

const at = (code: string) => connection.one('select * from fct_programme_returns where place_code = $code', { code });

test('counts every row in the nation, and only rows with a place below it', async () => {
  expect(await at('PK')).toMatchObject({
    eligible: 210,
    eligible_placed: 177,
    eligible_in_tehsils: 170,
    published_rows: 6,
  });
  expect(await at('PK6')).toMatchObject({ eligible: 170, eligible_placed: 170 });
  expect(await at('PK603')).toMatchObject({ eligible: 170, eligible_in_tehsils: 170 });
});

test('adds rows of one name, and counts a district named as a tehsil at the district and above', async () => {
  expect(await at('PK60302')).toMatchObject({ eligible: 120, paid: 118, level: 'tehsil', placed_by: 'name' });
  expect(await at('PK532')).toMatchObject({ eligible: 7, eligible_in_tehsils: 0, placed_by: 'names_parent' });
  expect(await at('PK5')).toMatchObject({ eligible: 7 });
});

test('keeps paid with the eligible it was stated for, and empty where no row says', async () => {
  expect(await at('PK60305')).toMatchObject({ eligible: 50, paid: null, eligible_with_paid: 0 });
  expect(await at('PK603')).toMatchObject({ paid: 118, eligible_with_paid: 120 });
});

test('lists what is unplaced with its reason and what was probably meant', async () => {
  const rows = await connection.all(
    'select place_name, how, eligible, suggestions from fct_return_placements where place_code is null order by place_name',
  );
  expect(rows).toMatchObject([
    { place_name: 'UNAVAILABLE', how: 'no_place', eligible: 30, suggestions: '[]' },
    { place_name: 'YAZMANN', how: 'unknown', eligible: 3 },
  ]);
  expect(JSON.parse(String(rows[1]?.suggestions))[0]).toMatchObject({ place_code: 'PK60305', why: 'similar_name' });
});

test('names a part of a programme by both, and leaves out programmes that are not described', async () => {
  const names = await connection.all('select distinct programme_id, programme_en, part_of from fct_return_placements');
  expect(names).toEqual([
    {
      programme_id: 'emergency_cash_cat1',
      programme_en: 'Ehsaas Emergency Cash 2020, Category I: Kafaalat families',
      part_of: 'emergency_cash',
    },
  ]);
});
