import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureIdentityKey } from '../../lib/core/identity/identity-key';
import { invariant } from '../../lib/core/invariant';
import { readProgrammes } from '../../lib/measures/programmes/read-programmes';
import { writeLookUps } from '../../lib/registry/snapshot/steps/write-look-ups';
import { readModels } from '../../lib/science/pmt/read-models';
import { record } from '../../lib/serving/access/audit';
import type { RecordsCall } from '../../lib/serving/records/behind-door';
import { findHouseholds } from '../../lib/serving/records/find-households';
import { householdSearch, listHouseholds } from '../../lib/serving/records/list-households';
import { type Connection, Database } from '../../lib/warehouse/database';

export interface LookUpFigures {
  households: number;
  /** Seconds that writing the sorted tables took, identity numbers hashed. */
  writingSeconds: number;
  /** Milliseconds to write one line of the audit trail and force it to disk; part of every question. */
  auditMs: number;
  /** Median milliseconds of each question, the audit trail included, and of a scan of the table that answers the same. */
  questions: { name: string; aimMs: number; ms: number; scanMs: number }[];
}

const steward: RecordsCall = {
  viewer: { id: 'bench', name: 'Bench', role: 'data-steward', scope: null },
  purpose: { why: 'verification', reference: '' },
  snapshot: null,
};

/** Looks households up among made-up ones: the functions that pages call, over tables that a load writes. */
export async function measureLookUps(folder: string, households: number, turns: number): Promise<LookUpFigures> {
  const snapshot = join(folder, 'data', 'made-up');
  process.env.NAQSHA_DATA = join(folder, 'data');
  process.env.NAQSHA_STATE = join(folder, 'state');
  const writingSeconds = await keptTables(folder, snapshot, households);
  const wanted = (turn: number): number => Math.floor((households * (turn * 0.618034)) % households);
  const number = (turn: number): string => String(8_900_000_000_000 + wanted(turn));
  const id = (turn: number): string => String(wanted(turn)).padStart(10, '0');
  const filters = { programme: 'kafaalat', state: 'missed', womenHeaded: true };
  const page = (place: string) => listHouseholds(steward, householdSearch.parse({ place, ...filters }));
  const ask = async (of: (turn: number) => Promise<{ ok: boolean }>): Promise<number> =>
    median(turns, async (turn) => invariant((await of(turn)).ok, 'the bench asks what can be answered'));
  const auditMs = await median(turns, async () => {
    await record({ viewer: 'bench', act: 'see-record', object: 'bench', purpose: null, snapshot: null });
  });
  await ask((turn) => findHouseholds(steward, number(turn)));
  const identity = await ask((turn) => findHouseholds(steward, number(turn + turns)));
  const identityAgain = await ask((turn) => findHouseholds(steward, number(turn + turns)));
  const household = await ask((turn) => findHouseholds(steward, id(turn + 2 * turns)));
  const householdAgain = await ask((turn) => findHouseholds(steward, id(turn + 2 * turns)));
  const district = await ask((turn) => page(`PK${1 + (turn % 7)}01`));
  const province = await ask((turn) => page(`PK${1 + (turn % 7)}`));
  const scans = await scanTimes(join(snapshot, 'records.duckdb'));
  return {
    households,
    writingSeconds,
    auditMs,
    questions: [
      { name: 'by identity number, first time', aimMs: 20, ms: identity, scanMs: scans.identity },
      { name: 'by identity number, again', aimMs: 20, ms: identityAgain, scanMs: scans.identity },
      { name: 'by household id, first time', aimMs: 20, ms: household, scanMs: scans.household },
      { name: 'by household id, again', aimMs: 20, ms: householdAgain, scanMs: scans.household },
      { name: 'filtered page, a district', aimMs: 300, ms: district, scanMs: scans.page },
      { name: 'filtered page, a seventh of the nation', aimMs: 300, ms: province, scanMs: scans.page },
    ],
  };
}

/** Tables once written are kept in the folder, with the time they took. */
async function keptTables(folder: string, snapshot: string, households: number): Promise<number> {
  const account = join(folder, `written-${households}.json`);
  if (existsSync(account)) return Number(JSON.parse(readFileSync(account, 'utf8')));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(snapshot, { recursive: true });
  const seconds = await writeTables(join(snapshot, 'records.duckdb'), households);
  writeFileSync(join(folder, 'data', 'CURRENT'), 'made-up');
  writeFileSync(account, JSON.stringify(seconds));
  return seconds;
}

async function median(turns: number, run: (turn: number) => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const began = performance.now();
    await run(turn + 1);
    times.push(performance.now() - began);
  }
  return times.sort((one, other) => one - other)[Math.floor(turns / 2)] as number;
}

/** What the sorted tables spare: the same answers from columns in no useful order. */
async function scanTimes(path: string): Promise<{ identity: number; household: number; page: number }> {
  const database = await Database.openReadOnly(path);
  const connection = await database.connect();
  const scan = (sql: string): Promise<number> => median(5, async () => void (await connection.all(sql)));
  const times = {
    identity: await scan(
      'select household_id from int_identities_hashed where hash_low = 9223372036854775807::ubigint',
    ),
    household: await scan("select place_code from int_households_listed where household_id = '0000500000'"),
    page: await scan(`select household_id, score_0 from int_households_listed
      where head_sex = 'female' and (met_0 & 1) <> 0 and (enrolled_now & 1) = 0 order by score_0, household_id limit 100`),
  };
  connection.close();
  database.close();
  return times;
}

async function writeTables(path: string, households: number): Promise<number> {
  const [models, programmes] = [readModels(), readProgrammes(['hies-2016', 'schreiner-2009'])];
  invariant(models.ok && programmes.ok, 'models and programmes are read');
  invariant(!existsSync(path), 'the bench writes a file of its own');
  const limits = { threads: 2, memory: '5GB', spill: `${path}.spill` };
  const database = await Database.openWritable(path, limits);
  const connection = await database.connect();
  await madeUp(connection, households, models.value.length);
  const began = performance.now();
  await writeLookUps(connection, {
    models: models.value,
    programmes: programmes.value,
    measured: programmes.value.filter(({ id }) => id === 'kafaalat'),
    key: ensureIdentityKey(),
  });
  await connection.run('checkpoint');
  const seconds = (performance.now() - began) / 1000;
  connection.close();
  database.close();
  return seconds;
}

/** Households in no order of place, in 7 × 11 × 8 tehsils, and the columns that the look-ups read. */
async function madeUp(connection: Connection, households: number, models: number): Promise<void> {
  const perModel = Array.from(
    { length: models },
    (_, model) =>
      `, (hash(i, ${model}) % 10000) / 100 as score_${model}, hash(i, ${model}) % 3 = 0 as kafaalat_eligible_by_rule_${model}`,
  );
  await connection.run(`
    create table dim_snapshot as select '2025-09-30' as as_of_on, true as synthetic;
    create table dim_places as
      select 'made-up' as boundary_set, null::varchar as division_code, 'tehsil' as level, 'PK' || p as province_code,
        'PK' || p || lpad(d::varchar, 2, '0') as district_code, 'PK' || p || lpad(d::varchar, 2, '0') || lpad(t::varchar, 2, '0') as place_code
      from range(1, 8) as provinces (p), range(1, 12) as districts (d), range(1, 9) as tehsils (t);
    create table raw_members (household_id varchar, member_id varchar, cnic varchar, relation varchar, age integer);
    create view raw_households as
      select lpad(i::varchar, 10, '0') as household_id, (8900000000000 + i)::varchar as head_cnic, (18 + hash(i, 3) % 60)::integer as head_age
      from range(${households}) as t (i);
    create view int_households_standing as
      select lpad(i::varchar, 10, '0') as household_id, (8900000000000 + i)::varchar as head_identity,
        'PK' || (1 + hash(i) % 7) || lpad((1 + hash(i) // 7 % 11)::varchar, 2, '0') || lpad((1 + hash(i) // 77 % 8)::varchar, 2, '0')
          as place_code,
        date '2019-01-01' + (hash(i, 9) % 1500)::integer as surveyed_on, if(hash(i, 8) % 3 = 0, 'urban', 'rural') as area_type,
        if(hash(i, 7) % 10 = 0, 'female', 'male') as head_sex, 1 + hash(i, 6) % 12 as household_size, hash(i, 5) % 9 as disabled_members,
        hash(i, 4) % 4 = 0 as kafaalat_enrolled_now, false as kafaalat_pending_only, hash(i, 4) % 4 = 0 as kafaalat_served_ever
        ${perModel.join('')}
      from range(${households}) as t (i)`);
}
