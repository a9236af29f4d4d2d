import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Database } from '../../warehouse/database';
import { isBalanced } from './file-account';
import { ingest, refusal } from './ingest.test-support';
import { smallCsv, smallFolder, smallHousehold } from './small-extract.test-support';

const rows = (count: number): string[][] => Array.from({ length: count }, (_, at) => smallHousehold(at));

test('damaged Parquet is refused in words wherever the damage lies, or read to the record', async () => {
  const database = await Database.openWritable(':memory:', { threads: 1, memory: '500MB' });
  const connection = await database.connect();
  const folder = smallFolder({ 'h.csv': smallCsv(rows(40)) }, null);
  const parquet = join(folder, 'h.parquet');
  await connection.run(
    `copy (from read_csv('${join(folder, 'h.csv')}', all_varchar = true)) to '${parquet}' (format parquet)`,
  );
  connection.close();
  database.close();
  const sound = readFileSync(parquet);
  const outcomes = new Set<string>();
  for (let at = 5; at < sound.length; at += Math.ceil(sound.length / 60)) {
    const damaged = Buffer.from(sound);
    damaged[at] = (damaged[at] as number) ^ 0xff;
    const { outcome } = await ingest(smallFolder({ 'households.parquet': damaged }));
    if (outcome.ok) expect(outcome.value.files.every(isBalanced)).toBe(true);
    else expect(outcome.problem.sentence).not.toMatch(/Error:|read_parquet|TProtocol/);
    outcomes.add(outcome.ok ? 'read' : outcome.problem.code);
  }
  expect([...outcomes]).toContain('parquet');
}, 60_000);

test('a folder where extract.json or the boundary file should be is told as that', async () => {
  for (const name of ['extract.json', 'boundaries.geojson']) {
    const folder = smallFolder({ 'households.csv': smallCsv(rows(3)) }, null);
    mkdirSync(join(folder, name));
    expect((await refusal(folder)).code).toBe('not-a-file');
  }
});
