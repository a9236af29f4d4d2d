import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silent } from '../../core/progress';
import { perturbationTable } from '../../measures/disclosure/perturbation-table';
import { publicTier } from '../../measures/disclosure/policy';
import { type Connection, Database } from '../../warehouse/database';
import type { Mart } from '../../warehouse/mart';
import { loadLimits } from '../extract/load-limits';
import { writeDenseExtract } from './dense-extract.test-support';
import { loadExtract } from './load';
import { projectFolder } from './project-folder';
import { publishedMarts } from './publish';
import { factsOfNoHousehold, isAccount, isMarkOfPattern } from './unprotected-columns.test-support';

const root = mkdtempSync(join(tmpdir(), 'naqsha-policy-'));
const before = { ...process.env };
let extract: { extract: string; boundaries: string };
let database: Database;
let connection: Connection;
const marts = new Map<string, Mart>();

/**
 * Loads the extract into a data folder of its own under the key of a name, the same in every run: of a mart of one row two keys drawn at
 * random give the same noise now and then. Returns the folder of the snapshot.
 */
async function loadUnder(key: string, into: string): Promise<{ id: string; folder: string }> {
  process.env.NAQSHA_STATE = join(root, `state-${key}`);
  process.env.NAQSHA_KEYS = join(root, `keys-${key}`);
  mkdirSync(process.env.NAQSHA_KEYS, { recursive: true, mode: 0o700 });
  writeFileSync(
    join(process.env.NAQSHA_KEYS, 'disclosure.key'),
    `${createHash('sha256').update(`d ${key}`).digest('hex')}\n`,
    {
      mode: 0o600,
    },
  );
  const outcome = await loadExtract({
    extractFolder: extract.extract,
    boundariesFile: extract.boundaries,
    dataFolder: join(root, into),
    limits: loadLimits,
    resources: { threads: 2, memory: '1GB' },
    progress: silent,
    signal: new AbortController().signal,
  });
  if (!outcome.ok) throw new Error(`${outcome.problem.sentence} ${outcome.problem.nextStep}`);
  return { id: outcome.value.snapshot, folder: join(root, into, outcome.value.snapshot) };
}

let ids: string[];

beforeAll(async () => {
  mkdirSync(join(root, 'from'));
  extract = await writeDenseExtract(join(root, 'from'));
  const loaded = [
    await loadUnder('one', 'one'),
    await loadUnder('other', 'other'),
    await loadUnder('one', 'again'),
  ] as const;
  ids = loaded.map(({ id }) => id);
  database = await Database.openWritable(':memory:', { threads: 2, memory: '1GB' });
  connection = await database.connect();
  for (const [index, name] of ['one', 'other', 'again'].entries())
    await connection.run(`attach '${join(loaded[index]?.folder ?? '', 'published.duckdb')}' as ${name} (read_only)`);
  await connection.run(`attach '${join(loaded[0].folder, 'records.duckdb')}' as records (read_only)`);
  for (const name of publishedMarts()) {
    const path = join(projectFolder, 'data', 'models', 'marts', `${name}.schema.ts`);
    const module = (await import(pathToFileURL(path).href)) as Record<string, Mart>;
    marts.set(name, Object.values(module)[0] as Mart);
  }
}, 900_000);

afterAll(() => {
  process.env = before;
  connection?.close();
  database?.close();
  rmSync(root, { recursive: true, force: true });
});

const numbersOf = async (mart: string): Promise<string[]> =>
  (await connection.describe(`select * from one.${mart}`)).flatMap(({ name, type }) =>
    type === 'VARCHAR' || marts.get(mart)?.key.includes(name) ? [] : [name],
  );

describe('the same bytes under the same rules', () => {
  test('and the same key give the same snapshot, whose figures are equal to the last digit', async () => {
    expect(ids[2]).toBe(ids[0]);
    const differing: string[] = [];
    for (const mart of publishedMarts()) {
      const key = (marts.get(mart)?.key ?? []).join(', ');
      for (const { name } of await connection.describe(`select * from one.${mart}`)) {
        if (name === 'loaded_at') continue;
        const rows = (from: string) => `select ${key}, ${name} as told from ${from}.${mart}`;
        const row = await connection.one(`
          select (select count(*) from (${rows('one')} except all ${rows('again')}))
            + (select count(*) from (${rows('again')} except all ${rows('one')})) as differing`);
        if (row?.differing !== 0) differing.push(`${mart}.${name} ${row?.differing}`);
      }
    }
    expect(differing).toEqual([]);
  });

  test('and another key give another snapshot', () => {
    expect(ids[1]).not.toBe(ids[0]);
  });
});

test('every column that holds a number is either declared a fact of no household or moves with the key', async () => {
  const still: string[] = [];
  const declaredButMoving: string[] = [];
  for (const name of publishedMarts()) {
    const key =
      name === 'dim_snapshot' ? [] : (marts.get(name)?.key ?? []).filter((column) => column !== 'snapshot_id');
    const on = key.map((column) => `one.${column} is not distinct from other.${column}`).join(' and ') || 'true';
    const columns = await numbersOf(name);
    if (columns.length === 0) continue;
    const moved = await connection.one(`
      select ${columns.map((column) => `count(*) filter (where one.${column} is distinct from other.${column})::double as ${column}`).join(', ')}
      from one.${name} as one inner join other.${name} as other on ${on}`);
    for (const column of columns.filter((each) => !isAccount(name, each) && !isMarkOfPattern(name, each))) {
      const isFact = factsOfNoHousehold[name]?.includes(column) ?? false;
      if (!isFact && moved?.[column] === 0) still.push(`${name}.${column}`);
      if (isFact && Number(moved?.[column]) > 0) declaredButMoving.push(`${name}.${column}`);
    }
  }
  expect(still).toEqual([]);
  expect(declaredButMoving).toEqual([]);
});

test('what is declared a fact of no household exists', async () => {
  for (const [name, columns] of Object.entries(factsOfNoHousehold)) {
    const numbers = await numbersOf(name);
    for (const column of columns) expect(numbers, name).toContain(column);
  }
});

/** How often the noise of so many households is zero. */
const stays = perturbationTable(publicTier).filter(({ noise }) => noise === 0);
const chance = `case ${stays.map(({ count, probability }) => `when households ${count === 11 ? '>=' : '='} ${count} then ${probability}`).join(' ')} else 0 end`;

/** Pairs of an exact and a published number of households, each cell once. */
const twins: Record<string, string> = {
  'denominators of shares': `
    select distinct place_code, breakdown, category, exact.base as households, published.denominator as shown
    from one.fct_indicator_values as published inner join records.fct_indicator_values_exact as exact
      using (indicator_id, model_id, level, place_code, period, breakdown, category)
    where exact.shape = 'share' and published.status = 'known' and exact.personal`,
  'numerators of shares': `
    select distinct place_code, breakdown, category, exact.contributors as households, published.numerator as shown
    from one.fct_indicator_values as published inner join records.fct_indicator_values_exact as exact
      using (indicator_id, model_id, level, place_code, period, breakdown, category)
    where exact.shape = 'share' and published.status = 'known' and exact.personal and 2 * exact.contributors <= exact.base
      and breakdown <> 'threshold'`,
  counts: `
    select distinct place_code, breakdown, category, exact.numerator as households, published.value as shown
    from one.fct_indicator_values as published inner join records.fct_indicator_values_exact as exact
      using (indicator_id, model_id, level, place_code, period, breakdown, category)
    where exact.shape = 'count' and published.status = 'known' and exact.personal`,
  'households beside figures': `
    select distinct place_code, breakdown, category, exact.base as households, published.households as shown
    from one.fct_indicator_values as published inner join records.fct_indicator_values_exact as exact
      using (indicator_id, model_id, level, place_code, period, breakdown, category)
    where exact.shape not in ('count', 'amount', 'facilities') and published.households is not null`,
  'households of deciles': `
    select distinct place_code, measure, model_id, exact.households, published.households as shown
    from one.fct_deciles as published inner join records.int_deciles as exact using (measure, model_id, level, place_code, decile)`,
  'households of fifths': `
    select distinct place_code, fifth, exact.households, published.households as shown
    from one.fct_benefit_incidence as published inner join records.int_incidence as exact
      using (programme_id, outcome, level, place_code, fifth)`,
};

test.each(Object.entries(twins))('%s equal the truth no oftener than the noise is zero', async (_, sql) => {
  const row = await connection.one(`
    with pairs as (select *, ${chance} as chance from (${sql}) where households > 0)
    select count(*)::double as pairs, avg((shown = households)::integer) as equal, avg(chance) as expected,
      max(abs(shown - households)) as farthest from pairs`);
  expect(Number(row?.pairs)).toBeGreaterThan(30);
  const [equal, expected] = [Number(row?.equal), Number(row?.expected)];
  expect(equal).toBeLessThan(expected + 4 * Math.sqrt((expected * (1 - expected)) / Number(row?.pairs)) + 0.01);
  expect(Number(row?.farthest)).toBeLessThanOrEqual(publicTier.maximum);
});

test.each(['amount', 'mass', 'units', 'mean', 'gini'])(
  'a figure of the shape %s is nearly never the exact one',
  async (shape) => {
    const row = await connection.one(`
    with pairs as (
      select distinct place_code, published.value as shown, exact.value as truth
      from one.fct_indicator_values as published inner join records.fct_indicator_values_exact as exact
        using (indicator_id, model_id, level, place_code, period, breakdown, category)
      where exact.shape = '${shape}' and published.status = 'known' and exact.personal and exact.value > 0 and exact.value <> 1
    )
    select count(*)::double as figures, avg((abs(shown / truth - 1) < 1e-6)::integer) as equal from pairs`);
    expect(Number(row?.figures)).toBeGreaterThan(20);
    expect(Number(row?.equal)).toBeLessThan(shape === 'units' || shape === 'amount' ? 0.2 : 0.05);
  },
);
