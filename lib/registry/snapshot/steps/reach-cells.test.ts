import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, Database, type Row } from '../../../warehouse/database';
import { createEmptyTable } from '../../extract/load-table';
import { readContracts } from '../../extract/read-contracts';
import { writeRecordKeys } from '../key-tables.test-support';
import { buildModels, readSqlModels } from '../sql-models';
import { writeReachCells } from './reach-cells';

const database = Database.openWritable(':memory:', { threads: 2, memory: '500MB' });
let connection: Connection;
let households: Row[];

const centres = Array.from({ length: 40 }, (_, index) => ({
  latitude: 24 + ((index * 7919) % 1300) / 100,
  longitude: 61 + ((index * 6007) % 1600) / 100,
}));
const homes = Array.from({ length: 300 }, (_, index) => ({
  latitude: 24 + ((index * 104729) % 13000) / 1000,
  longitude: 61 + ((index * 7907) % 16000) / 1000,
}));

beforeAll(async () => {
  connection = await (await database).connect();
  for (const contract of await readContracts())
    if (contract.columns.length > 0) await createEmptyTable(connection, contract);
  await connection.run(`
    create table dim_places as select 'T' as place_code, 'P' as province_code, 'tehsil' as level;
    create table dim_snapshot as select '2025-09-30' as as_of_on;
    insert into raw_service_points by name select * from (values
      ${centres.map(({ latitude, longitude }, index) => `('C${index}', 'registration_centre', 'C', 'T', ${latitude}, ${longitude}, null::date)`).join(', ')},
      ('shut', 'one_window_centre', 'shut', 'T', ${homes[0]?.latitude}, ${homes[0]?.longitude}, '2025-09-29'::date),
      ('last day', 'one_window_centre', 'last day', 'T', 30, 70, '2025-09-30'::date))
      as t(point_id, kind, name, tehsil_code, latitude, longitude, closed_on);
    insert into raw_households by name select * from (values
      ${homes.map(({ latitude, longitude }, index) => `('H${index}', 'T', ${latitude}::double, ${longitude}::double, 5)`).join(', ')},
      ('nowhere', 'T', null, null, 5)) as t(household_id, place_code, latitude, longitude, household_size)`);
  await writeRecordKeys(connection, 'from raw_households');
  const models = readSqlModels();
  await writeReachCells(connection, models);
  await buildModels(connection, models, ['int_households_described']);
  households = await connection.all(
    'select household_id, registration_centre_km, one_window_centre_km, school_km from int_households_described',
  );
});

afterAll(async () => {
  connection.close();
  (await database).close();
});

function km(one: { latitude: number; longitude: number }, other: { latitude: number; longitude: number }): number {
  const [a, b, across] = [one.latitude, other.latitude, other.longitude - one.longitude].map(
    (x) => (x * Math.PI) / 180,
  ) as [number, number, number];
  return 6371.0088 * Math.acos(Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(across));
}

const of = (id: string): Row | undefined => households.find((row) => row.household_id === id);

test('every household is as far from the nearest centre as a search through all of them says', () => {
  expect(households).toHaveLength(homes.length + 1);
  for (const [index, home] of homes.entries()) {
    const nearest = Math.min(...centres.map((centre) => km(home, centre)));
    expect(of(`H${index}`)?.registration_centre_km, `H${index}`).toBeCloseTo(nearest, 3);
  }
});

test('a household without coordinates has no distance, nor has any to a kind that is not listed', () => {
  expect(of('nowhere')).toMatchObject({ registration_centre_km: null, one_window_centre_km: null });
  for (const row of households) expect(row.school_km).toBeNull();
});

test('a centre serves to its last day and not after', () => {
  expect(of('H0')?.one_window_centre_km).toBeCloseTo(
    km(homes[0] as { latitude: number; longitude: number }, { latitude: 30, longitude: 70 }),
    4,
  );
});
