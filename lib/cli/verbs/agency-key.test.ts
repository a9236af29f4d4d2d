import { expect, it } from 'vitest';
import { silent } from '../../core/progress';
import { agencyKeys, agencyKeyWith } from '../../serving/access/agency-keys';
import { emptyStateFolder } from '../../serving/access/state-folder.test-support';
import { emptySnapshots } from '../../serving/queries/empty-snapshot.test-support';
import agencyKey from './agency-key';

emptyStateFolder();
emptySnapshots();

const call = async (values: Record<string, string>) => {
  const out: string[] = [];
  const outcome = await agencyKey.run({
    positionals: [],
    values,
    signal: new AbortController().signal,
    progress: silent,
    say: () => undefined,
    write: async (chunk) => void out.push(chunk),
  });
  return { outcome, out: out.join('').trim() };
};

it('makes no key for a programme or place that the snapshot in force does not hold, nor for a day that is over', async () => {
  const wanted = { agency: 'Agency', programmes: 'kafaalat', places: 'PK101,PK9' };
  const { outcome, out } = await call(wanted);
  expect(outcome).toMatchObject({ ok: false, problem: { sentence: expect.stringContaining('"kafaalat", "PK9"') } });
  expect(out).toBe('');
  await expect(call({ ...wanted, 'last-day': '2020-01-01' })).rejects.toThrow('--last-day');
  await expect(call({ agency: 'Agency' })).rejects.toThrow('--programmes');
  expect(await agencyKeys(Date.now())).toEqual([]);
  expect(await agencyKeyWith('')).toBeNull();
});
