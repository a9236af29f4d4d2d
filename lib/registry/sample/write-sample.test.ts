import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Cancelled } from '../../core/progress';
import { checksums, sampleFolder, sampleRequest, written } from './sample.test-support';
import { writeSample } from './write-sample';

const { folder, remove } = sampleFolder();
afterAll(remove);
const at = (name: string): string => join(folder, name);

describe('bytes', () => {
  test('are the same on one worker and on two, across several chunks', async () => {
    await written(sampleRequest(at('one'), { households: 26_000, format: 'csv.gz' }));
    await written(sampleRequest(at('two'), { households: 26_000, format: 'csv.gz', workers: 2 }));
    expect(checksums(at('two'))).toEqual(checksums(at('one')));
  });

  test('are the same in two runs as Parquet, and others for another seed', async () => {
    await written(sampleRequest(at('parquet-a'), { format: 'parquet' }));
    await written(sampleRequest(at('parquet-b'), { format: 'parquet', workers: 2 }));
    await written(sampleRequest(at('parquet-c'), { format: 'parquet', seed: 2 }));
    const [first, again, other] = [checksums(at('parquet-a')), checksums(at('parquet-b')), checksums(at('parquet-c'))];
    expect(again).toEqual(first);
    expect(other['households.parquet']).not.toBe(first['households.parquet']);
  });
});

test('states in the manifest the checksum of every file it wrote', async () => {
  const manifest = await written(sampleRequest(at('manifest'), { format: 'csv.gz' }));
  const { 'extract.json': own, ...files } = checksums(at('manifest'));
  expect(own).toBeDefined();
  expect(Object.fromEntries(manifest.files.map((file) => [file.name, file.sha256]))).toEqual(files);
  expect(JSON.parse(readFileSync(join(at('manifest'), 'extract.json'), 'utf8'))).toEqual(manifest);
  expect(manifest).toMatchObject({ synthetic: true, name: 'synthetic-sample', boundary_set: 'cod-ab-2022-09-09' });
});

test('writes a sample of one household, leaving out the tables that would be empty', async () => {
  const manifest = await written(sampleRequest(at('tiny'), { households: 1 }));
  expect(manifest.files.every((file) => file.rows > 0)).toBe(true);
  expect(readdirSync(at('tiny')).sort()).toEqual(['extract.json', ...manifest.files.map((file) => file.name)].sort());
});

test('never writes into a folder that holds something', async () => {
  await written(sampleRequest(at('held'), { households: 10 }));
  const before = checksums(at('held'));
  const outcome = await writeSample(sampleRequest(at('held'), { households: 10 }));
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'folder-not-empty' } });
  expect(checksums(at('held'))).toEqual(before);
  writeFileSync(at('a-file'), '');
  expect((await writeSample(sampleRequest(at('a-file')))).ok).toBe(false);
});

test('refuses a number of households or a day it cannot draw', async () => {
  for (const households of [0, 36_000_001])
    expect(await writeSample(sampleRequest(at('none'), { households }))).toMatchObject({ ok: false });
  for (const asOf of ['2026-02-30', '30-09-2026', '2019-12-31'])
    expect(await writeSample(sampleRequest(at('none'), { asOf }))).toMatchObject({ problem: { code: 'as-of' } });
  expect(existsSync(at('none'))).toBe(false);
});

test('leaves nothing behind when it is stopped', async () => {
  const abort = new AbortController();
  const request = sampleRequest(at('stopped'), {
    households: 200_000,
    workers: 2,
    signal: abort.signal,
    progress: ({ phase }) => phase === 'drawing households' && setTimeout(() => abort.abort(), 300),
  });
  await expect(writeSample(request)).rejects.toThrow(Cancelled);
  expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual([]);
});
