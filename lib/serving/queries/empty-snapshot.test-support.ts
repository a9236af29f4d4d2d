import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import type { z } from 'zod';
import { dimPlaces } from '../../../data/models/marts/dim_places.schema';
import { dimSnapshot } from '../../../data/models/marts/dim_snapshot.schema';
import { fctReturnPlacements } from '../../../data/models/marts/fct_return_placements.schema';
import { Database } from '../../warehouse/database';
import type { Mart } from '../../warehouse/mart';
import { createMartSql, writeMart } from '../../warehouse/write-mart';

const martFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'data', 'models', 'marts');
const isMart = (value: unknown): value is Mart => typeof value === 'object' && value !== null && 'grain' in value;

/** A row whose every column is filled with nothing in particular, and then with what is given. */
export const rowOf = <Shape extends z.ZodRawShape>({ columns }: Mart<Shape>, given: object) =>
  ({
    ...Object.fromEntries(
      Object.entries(columns.shape).map(([name, schema]) => {
        const options = [null, '', 0, false, '2026-01-01', ...((schema as { options?: unknown[] }).options ?? [])];
        return [name, options.find((value) => (schema as z.ZodType).safeParse(value).success)];
      }),
    ),
    ...given,
  }) as z.output<z.ZodObject<Shape>>;

const places = [
  ['PK', 'nation', null, null, null],
  ['PK1', 'province', 'PK', 'PK1', null],
  ['PK101', 'district', 'PK1', 'PK1', 'PK101'],
  ['PK10101', 'tehsil', 'PK101', 'PK1', 'PK101'],
  ['PK102', 'district', 'PK1', 'PK1', 'PK102'],
  ['PK2', 'province', 'PK', 'PK2', null],
] as const;

/** Province and district as returns name them. */
const unplaced = [
  ['PK1', 'PK101'],
  ['pk1', 'PK102'],
  ['PK2', 'Elsewhere'],
  ['A province', 'A district'],
] as const;

async function publish(folder: string, id: string, synthetic: boolean): Promise<void> {
  mkdirSync(join(folder, id));
  const database = await Database.openWritable(join(folder, id, 'published.duckdb'), { threads: 1, memory: '200MB' });
  const connection = await database.connect();
  for (const file of readdirSync(martFolder).filter((name) => name.endsWith('.schema.ts')))
    for (const mart of Object.values((await import(join(martFolder, file))) as object).filter(isMart))
      await connection.run(createMartSql(mart));
  await writeMart(connection, dimSnapshot, [rowOf(dimSnapshot, { snapshot_id: id, synthetic })]);
  await writeMart(
    connection,
    dimPlaces,
    places.map(([place_code, level, parent_code, province_code, district_code]) =>
      rowOf(dimPlaces, { place_code, level, parent_code, province_code, district_code, name_en: place_code }),
    ),
  );
  await writeMart(
    connection,
    fctReturnPlacements,
    unplaced.map(([province_name, district_name]) =>
      rowOf(fctReturnPlacements, {
        province_name,
        district_name,
        place_name: 'Nowhere',
        place_code: null,
        how: 'unknown',
      }),
    ),
  );
  await connection.run('checkpoint');
  connection.close();
  database.close();
  await publishRecords(join(folder, id, 'records.duckdb'), id, synthetic);
}

/** The restricted file, with no household and one rejected record. */
async function publishRecords(path: string, id: string, synthetic: boolean): Promise<void> {
  const database = await Database.openWritable(path, { threads: 1, memory: '200MB' });
  const connection = await database.connect();
  await writeMart(connection, dimSnapshot, [rowOf(dimSnapshot, { snapshot_id: id, synthetic })]);
  await connection.run(`
    create table load_rejects_rows as
    select 'households.csv' as file, 'households' as table_name, 2 as line, 'key' as rule, 'household_id' as column_name,
      '***' as masked_value, 'H1' as record_key, 'H1,***' as record`);
  connection.close();
  database.close();
}

/**
 * A data folder with two snapshots that hold places and otherwise empty marts: `registry-1` says of itself that it is real, `sample-1`
 * that it is synthetic. The first is in force; `putInForce` moves the pointer.
 */
export function emptySnapshots() {
  const folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
  const before = process.env.NAQSHA_DATA;
  const putInForce = (id: 'registry-1' | 'sample-1') => writeFileSync(join(folder, 'CURRENT'), `${id}\n`);
  beforeAll(async () => {
    process.env.NAQSHA_DATA = folder;
    await publish(folder, 'registry-1', false);
    await publish(folder, 'sample-1', true);
    putInForce('registry-1');
  });
  afterAll(() => {
    if (before === undefined) delete process.env.NAQSHA_DATA;
    else process.env.NAQSHA_DATA = before;
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, putInForce };
}
