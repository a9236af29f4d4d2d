import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { frozenFolder, frozenQuarters, readFrozenQuarter } from '../../measures/monitoring/frozen-file';
import type { FrozenQuarter } from '../../measures/monitoring/frozen-quarter';
import { wasAndNow } from '../../measures/monitoring/was-and-now';
import { writeFrozenQuarter } from './write-frozen-quarter';

const folder = mkdtempSync(join(tmpdir(), 'naqsha-freeze-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const figure = (place_code: string, value: number | null): FrozenQuarter['figures'][number] => ({
  indicator_id: 'kafaalat_withdrawn_over_deposited',
  model_id: '',
  place_code,
  numerator: 90,
  denominator: 100,
  value,
  status: value === null ? 'missing' : 'known',
  covered_share: 1,
});
const content: Omit<FrozenQuarter, 'sha256'> = {
  format: 1,
  quarter: '2025Q1',
  snapshot_id: '2025-09-30-a-1',
  extract_name: 'a',
  as_of_on: '2025-09-30',
  synthetic: true,
  signer: 'An Officer',
  frozen_at: '2025-10-01T00:00:00Z',
  figures: [figure('PK', 0.9), figure('PK5', 0.8), figure('PK6', null)],
  targets: [],
};
const path = join(frozenFolder(folder), '2025Q1.json');

test('a frozen quarter is read back as it was signed, and is written only once', () => {
  const frozen = writeFrozenQuarter(folder, content);
  expect(frozen.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(readFrozenQuarter(folder, '2025Q1')).toEqual({ ok: true, value: frozen });
  expect(() => writeFrozenQuarter(folder, { ...content, signer: 'Another' })).toThrow('EEXIST');
  expect(readFrozenQuarter(folder, '2025Q1')).toEqual({ ok: true, value: frozen });
  expect(readdirSync(frozenFolder(folder))).toEqual(['2025Q1.json']);
  expect(frozenQuarters(folder)).toEqual(['2025Q1']);
});

test('what protected the figures and the bounds of a banded one are signed with them, and touching either breaks the seal', () => {
  const [nation] = content.figures;
  const banded = {
    ...nation,
    numerator: null,
    value: null,
    status: 'banded',
    interval_low: 0,
    interval_high: 0.1,
  } as const;
  const frozen = writeFrozenQuarter(folder, {
    ...content,
    quarter: '2025Q2',
    disclosure_policy: 'NSER-SDC-2: cell keys',
    disclosure_key: '0123456789ab',
    figures: [banded as FrozenQuarter['figures'][number]],
  });
  expect(readFrozenQuarter(folder, '2025Q2')).toEqual({ ok: true, value: frozen });
  const other = join(frozenFolder(folder), '2025Q2.json');
  const whole = readFileSync(other, 'utf8');
  for (const touched of [whole.replace('0123456789ab', 'ba9876543210'), whole.replace('0.1', '0.2')]) {
    expect(touched).not.toBe(whole);
    writeFileSync(other, touched);
    expect(readFrozenQuarter(folder, '2025Q2')?.ok).toBe(false);
  }
  rmSync(other);
});

test('one changed digit, a changed signer or half a file is refused, not shown', () => {
  const whole = readFileSync(path, 'utf8');
  for (const touched of [whole.replace('0.9', '0.91'), whole.replace('An Officer', 'Nobody'), whole.slice(0, 200)]) {
    writeFileSync(path, touched);
    const read = readFrozenQuarter(folder, '2025Q1');
    expect(read?.ok === false && read.problem.code).toBe('frozen-damaged');
  }
  writeFileSync(path, JSON.stringify(JSON.parse(whole)));
  expect(readFrozenQuarter(folder, '2025Q1')?.ok).toBe(true);
});

test('what a later snapshot gives otherwise is told apart: another value, another status, no figure any more', () => {
  const later = [figure('PK', 0.9), figure('PK5', 0.81)];
  expect(wasAndNow(content.figures, later).map(({ place_code, now }) => [place_code, now?.value ?? null])).toEqual([
    ['PK5', 0.81],
    ['PK6', null],
  ]);
  expect(wasAndNow(content.figures, content.figures)).toEqual([]);
});
