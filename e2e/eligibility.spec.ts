import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);
const state = process.env.NAQSHA_E2E_STATE ?? '.naqsha/e2e/state';

/** A key for Kafaalat, made by the command over the state folder and the snapshots of the server of the tests. */
async function madeKey(): Promise<string> {
  const parameters = ['agency-key', '--agency', 'Test Agency', '--programmes', 'kafaalat', '--places', 'PK6'];
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...parameters], {
    env: { ...process.env, NAQSHA_STATE: state, NAQSHA_DATA: process.env.NAQSHA_E2E_DATA ?? '.naqsha/e2e/snapshots' },
  });
  return stdout.trim();
}

/** A number that nobody has, another for each run: a person is asked about five times a day at most. */
const cnic = `89999-${String(Date.now()).slice(-7)}-1`;
const question = { cnic, second_factor: '1984', purpose: 'enrolment', case_ref: 'E-1' };

test('an agency asks with its key and learns a status alone; others are refused in words', async ({ request }) => {
  const headers = { authorization: `Bearer ${await madeKey()}` };
  const answer = await request.post('/api/v1/eligibility', { data: question, headers });
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toBe('private, no-store, no-transform');
  expect(answer.headers()['access-control-allow-origin']).toBeUndefined();
  expect(answer.headers()['content-encoding']).toBeUndefined();
  expect(Object.keys((await answer.json()) as object)).toEqual([
    'status',
    'programme',
    'as_of',
    'snapshot',
    'decision_id',
  ]);
  for (const [status, asked] of [
    [401, request.post('/api/v1/eligibility', { data: question })],
    [400, request.post('/api/v1/eligibility', { data: { ...question, cnic: '1' }, headers })],
    [413, request.post('/api/v1/eligibility', { data: { ...question, case_ref: 'x'.repeat(3000) }, headers })],
    [405, request.get('/api/v1/eligibility', { headers })],
    [405, request.fetch('/api/v1/eligibility', { method: 'OPTIONS' })],
  ] as const) {
    const refused = await asked;
    expect(refused.status()).toBe(status);
    const { sentence, nextStep } = (await refused.json()) as { sentence: string; nextStep: string };
    expect(sentence && nextStep).toBeTruthy();
  }
});
