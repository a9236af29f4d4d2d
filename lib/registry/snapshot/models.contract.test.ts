import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicTier } from '../../measures/disclosure/policy';
import { protect } from '../../measures/disclosure/protect';
import { protectAccounts } from '../../measures/disclosure/protect-accounts';
import { protectDeciles } from '../../measures/disclosure/protect-deciles';
import { protectIncidence } from '../../measures/disclosure/protect-incidence';
import { readMpiDefinitions } from '../../measures/indicators/mpi/read-mpi-definitions';
import { readIndicators } from '../../measures/indicators/read-indicators';
import { readProgrammes } from '../../measures/programmes/read-programmes';
import { standardIndicators } from '../../measures/programmes/standard-indicators';
import type { ImportedBoundaries } from '../../science/geography/boundaries';
import { readModels } from '../../science/pmt/read-models';
import { type Connection, Database } from '../../warehouse/database';
import type { Mart } from '../../warehouse/mart';
import { columnType } from '../../warehouse/write-mart';
import { createEmptyTable } from '../extract/load-table';
import { createLoadTables } from '../extract/load-tables';
import { readContracts } from '../extract/read-contracts';
import { projectFolder } from './project-folder';
import { publishedMarts } from './publish';
import { buildModels, readSqlModels } from './sql-models';
import { carryHistory } from './steps/carry-history';
import { datePeriods } from './steps/date-periods';
import { estimateNation } from './steps/estimate-nation';
import { findDefaultHotspots } from './steps/find-hotspots';
import { gradePlaces } from './steps/grade-places';
import { judgePlausibility } from './steps/judge-plausibility';
import { keyRecords } from './steps/key-records';
import { measureDeprivations } from './steps/measure-deprivations';
import { measureEquity } from './steps/measure-equity';
import { measureEvents } from './steps/measure-events';
import { measureHouseholds } from './steps/measure-households';
import { measureTargeting } from './steps/measure-targeting';
import { measureWelfare } from './steps/measure-welfare';
import { takeMedians } from './steps/medians';
import { placeReturns } from './steps/place-returns';
import { writeReachCells } from './steps/reach-cells';
import { rollUp } from './steps/roll-up';
import { scoreHouseholds } from './steps/score-households';
import { standHouseholds } from './steps/stand-households';
import { weighRatios } from './steps/weigh-ratios';
import { writeDefinitions } from './steps/write-definitions';
import { writeMonitoring } from './steps/write-monitoring';
import { writePlaces } from './steps/write-places';
import { writeProgrammes } from './steps/write-programmes';
import { writeSnapshotRow } from './steps/write-snapshot-row';

const martFolder = join(projectFolder, 'data', 'models', 'marts');

async function martOf(name: string): Promise<Mart> {
  const module = (await import(pathToFileURL(join(martFolder, `${name}.schema.ts`)).href)) as Record<string, Mart>;
  return Object.values(module)[0] as Mart;
}

const noShapes = {
  type: 'Topology',
  objects: { places: { type: 'GeometryCollection', geometries: [] } },
  arcs: [],
} as const;
const noBoundaries = {
  topologies: { province: noShapes, district: noShapes, tehsil: noShapes },
} as unknown as ImportedBoundaries;

describe('over an empty warehouse', () => {
  let database: Database;
  let connection: Connection;

  beforeAll(async () => {
    database = await Database.openWritable(':memory:', { threads: 2, memory: '1GB' });
    connection = await database.connect();
    const models = readModels();
    if (!models.ok) throw new Error(models.problem.sentence);
    const mpi = readMpiDefinitions();
    if (!mpi.ok) throw new Error(mpi.problem.sentence);
    const modelIds = models.value.map((model) => model.id);
    const programmes = readProgrammes(modelIds);
    if (!programmes.ok) throw new Error(programmes.problem.sentence);
    const ofProgrammes = programmes.value.flatMap((each) => standardIndicators(each, '2025-09-30', modelIds));
    const indicators = [...(await readIndicators()), ...ofProgrammes];
    await createLoadTables(connection);
    for (const contract of await readContracts()) {
      if (contract.columns.length > 0) await createEmptyTable(connection, contract);
    }
    await writePlaces(connection, [], []);
    await writeDefinitions(connection, indicators, models.value, '2025-09-30');
    await writeProgrammes(connection, programmes.value, [], '2025-09-30');
    const returns = { places: [], aliases: [], decisions: [], programmes: programmes.value, asOf: '2025-09-30' };
    await placeReturns(connection, readSqlModels(), returns);
    await writeSnapshotRow(connection, {
      snapshot_id: 'empty',
      name: 'empty',
      supplier: 'a test',
      round: 'nser-2021',
      mode: 'full',
      synthetic: true,
      boundary_set: 'none',
      boundary_title: 'none',
      boundaries_schematic: true,
      as_of_on: '2025-09-30',
      loaded_at: '2025-10-01T00:00:00Z',
      sampled_one_in: null,
      disclosure_policy: publicTier.id,
      disclosure_key: 'none',
      default_model: modelIds[0] as string,
    });
    await keyRecords(connection, Buffer.alloc(32));
    await writeReachCells(connection, readSqlModels());
    await buildModels(connection, readSqlModels(), ['int_households_described']);
    await scoreHouseholds(connection, models.value, '2025-09-30');
    const call = { modelIds, asOf: '2025-09-30' };
    await standHouseholds(connection, readSqlModels(), programmes.value, call);
    await rollUp(connection, await measureHouseholds(connection, indicators, modelIds, 'int_households_standing'));
    await measureEvents(connection, readSqlModels(), indicators);
    await takeMedians(connection, indicators, modelIds);
    await measureWelfare(connection, indicators, modelIds);
    await measureDeprivations(connection, indicators, mpi.value);
    await measureEquity(connection, programmes.value);
    await measureTargeting(connection, models.value, '2025-09-30', publicTier);
    await buildModels(connection, readSqlModels(), ['fct_indicator_values_exact']);
    await protect(connection, publicTier);
    await estimateNation(connection);
    await weighRatios(connection);
    await protectDeciles(connection, publicTier);
    await protectIncidence(connection, publicTier);
    await buildModels(connection, readSqlModels(), ['fct_indicator_values']);
    await datePeriods(connection);
    await gradePlaces(connection);
    const monitored = { policy: publicTier, defaultModel: modelIds[0] as string, indicators };
    await writeMonitoring(connection, readSqlModels(), monitored);
    await findDefaultHotspots(connection, noBoundaries, new AbortController().signal);
    await carryHistory(connection, '/nowhere');
    await protectAccounts(connection, publicTier);
    await judgePlausibility(connection, indicators, modelIds[0] as string);
    await buildModels(connection, readSqlModels(), publishedMarts());
  });

  afterAll(() => {
    connection.close();
    database.close();
  });

  test('every SQL model is used or builds', async () => {
    const built = (await connection.all('select table_name from information_schema.tables')).map(
      (row) => row.table_name,
    );
    for (const model of readSqlModels()) expect(built, model.name).toContain(model.name);
  });

  test.each(publishedMarts())('the mart %s has the columns and types its schema says', async (name) => {
    const mart = await martOf(name);
    const built = await connection.describe(`select * from ${name}`);
    expect(mart.name).toBe(name);
    expect(built).toEqual(
      Object.entries(mart.columns.shape).map(([column, schema]) => ({
        name: column,
        type: columnType(schema as never),
      })),
    );
  });

  test.each(publishedMarts())(
    'the mart %s holds no key of a household or person and explains every column',
    async (name) => {
      const mart = await martOf(name);
      for (const [column, schema] of Object.entries(mart.columns.shape)) {
        expect(column).not.toMatch(/household_id|member_id|cnic|identity|phone|head_name|enumerator|record_key/);
        expect((schema as { description?: string }).description, `${name}.${column}`).toMatch(/\w/);
      }
      for (const key of mart.key) expect(Object.keys(mart.columns.shape)).toContain(key);
    },
  );

  test('every mart with SQL stands beside its schema, the exact figures alone having none', () => {
    const sql = readdirSync(martFolder)
      .filter((file) => file.endsWith('.sql'))
      .map((file) => file.slice(0, -4));
    expect(sql.filter((name) => !publishedMarts().includes(name))).toEqual(['fct_indicator_values_exact']);
  });
});
