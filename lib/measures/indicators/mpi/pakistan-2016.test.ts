import { expect, test } from 'vitest';
import { alkireFoster } from '../../../science/stats/alkire-foster';
import { Database } from '../../../warehouse/database';
import { componentsOf, type MpiDefinition, totalWeight } from './definition';
import { deprivedHouseholdsSql } from './deprived-households-sql';
import { readMpiDefinitions } from './read-mpi-definitions';

/** The weights of the official measure as it is written, a fraction a component, in its order. */
const written: [numerator: bigint, denominator: bigint][] = [
  [1n, 6n],
  [1n, 8n],
  [1n, 24n],
  [1n, 6n],
  [1n, 18n],
  [1n, 18n],
  [1n, 18n],
  [1n, 21n],
  [1n, 21n],
  [1n, 42n],
  [1n, 42n],
  [1n, 21n],
  [1n, 21n],
  [1n, 21n],
  [1n, 21n],
];

function definition(id: string): MpiDefinition {
  const read = readMpiDefinitions();
  if (!read.ok) throw new Error(read.problem.sentence);
  const found = read.value.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const pakistan = definition('pakistan-2016');

/** Poor by exact rationals: Σ n/d ≥ 1/3, both sides times the product of all denominators. */
function poorExactly(pattern: number): boolean {
  let [numerator, denominator] = [0n, 1n];
  for (const [index, [n, d]] of written.entries())
    if (pattern & (1 << index)) [numerator, denominator] = [numerator * d + n * denominator, denominator * d];
  return 3n * numerator >= denominator;
}

test('fifteen components, equal dimensions, a cut-off of one third', () => {
  expect(componentsOf(pakistan)).toHaveLength(15);
  expect(totalWeight(pakistan)).toBe(504);
  expect(pakistan.cutOff * 3).toBe(504);
  for (const { id, components } of pakistan.dimensions)
    expect(
      components.reduce((sum, { weight }) => sum + weight, 0),
      id,
    ).toBe(168);
  for (const [index, { id, weight }] of componentsOf(pakistan).entries()) {
    const [n, d] = written[index] as [bigint, bigint];
    expect(BigInt(weight) * d, id).toBe(504n * n);
  }
});

test('all 32,768 patterns of deprivation are judged as exact rationals judge them, in TypeScript and in SQL', async () => {
  const components = componentsOf(pakistan).map((each, index) => ({
    ...each,
    deprivedIf: `(pattern >> ${index}) & 1 = 1`,
    lacks: null,
  }));
  const asked = { ...pakistan, dimensions: [{ ...pakistan.dimensions[0], components }] } as MpiDefinition;
  const database = await Database.openWritable(':memory:', { threads: 2, memory: '500MB' });
  const connection = await database.connect();
  await connection.run(`
    create table int_households_described as
    select range::integer as pattern, range::varchar as household_id, 'T' as place_code, 'rural' as area_type,
      'male' as head_sex, 1 as household_size, hash(range) as record_key
    from range(${2 ** 15})`);
  const rows = await connection.all(
    `select household_id::integer as pattern, poor from (${deprivedHouseholdsSql(asked)}) order by pattern`,
  );
  connection.close();
  database.close();
  expect(rows).toHaveLength(2 ** 15);
  const weights = components.map(({ weight }) => weight);
  let wrong = 0;
  for (const { pattern, poor } of rows) {
    const exact = poorExactly(Number(pattern));
    const flags = weights.map((_, index) => (Number(pattern) & (1 << index)) !== 0);
    const { headcount } = alkireFoster([flags], { weights, cutOff: pakistan.cutOff });
    if (poor !== exact || headcount !== (exact ? 1 : 0)) wrong += 1;
  }
  expect(wrong).toBe(0);
  expect(rows.filter(({ poor }) => poor === true).length).toBeGreaterThan(1000);
});
