import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';

const port = 4395;
const address = `http://127.0.0.1:${port}`;
const password = 'a river runs through it';
const run = promisify(execFile);

test.describe.configure({ mode: 'serial' });

let folder = '';
let server: ChildProcess;

const naqsha = (...parameters: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...parameters], {
    env: { ...process.env, NAQSHA_DATA: join(folder, 'snapshots'), NAQSHA_STATE: join(folder, 'state') },
  });

/** A small extract that says of itself that it is no sample, served with nobody who can sign in. */
test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'naqsha-door-'));
  const extract = join(folder, 'extract');
  await naqsha('sample', '--households', '3000', '--seed', '5', '--out', extract);
  const manifest = join(extract, 'manifest.json');
  const said = JSON.parse(readFileSync(manifest, 'utf8')) as object;
  writeFileSync(manifest, JSON.stringify({ ...said, synthetic: false, name: 'door-trial' }));
  await naqsha('load', extract);
  const { data, state } = { data: join(folder, 'snapshots'), state: join(folder, 'state') };
  const parameters = ['--keep', '--port', String(port), '--data', data, '--state', state];
  server = spawn(process.execPath, ['scripts/serve-for-tests.mjs', ...parameters], { stdio: 'inherit' });
  await expect.poll(async () => (await fetch(address).catch(() => null))?.status ?? 0, { timeout: 60_000 }).toBe(200);
});

test.afterAll(async () => {
  const ended = new Promise((accept) => server.once('exit', accept));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

async function choosePassword(page: Page, link: string, name?: string, email?: string): Promise<void> {
  await page.goto(link);
  const form = page.getByRole('main');
  if (name) await form.getByRole('textbox', { name: 'Name' }).fill(name);
  if (email) await form.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await form.getByLabel('New password', { exact: true }).fill(password);
  await form.getByLabel('New password again').fill(password);
  await form.getByRole('button', { name: 'Keep this password' }).click();
  await expect(page.getByText('Your password is kept')).toBeVisible();
}

async function signIn(page: Page, email: string): Promise<void> {
  const form = page.getByRole('main');
  await form.getByLabel('E-mail address').fill(email);
  await form.getByLabel('Password').fill(password);
  await form.getByRole('button', { name: 'Sign in' }).click();
  await expect(form.getByLabel('Password')).toBeHidden();
}

test('without an account a real registry shows no page, no figure, no polygon and no file', async ({ page }) => {
  for (const path of ['/api/v1/values?indicator=poverty_headcount&level=province', '/brief/en', '/api/v1/snapshot']) {
    const answer = await fetch(`${address}${path}`);
    expect(answer.status, path).toBe(401);
    expect(answer.headers.get('cache-control'), path).toBe('private, no-store');
    expect(((await answer.json()) as { sentence: string }).sentence, path).toContain('nobody is signed in');
  }
  for (const path of ['/', '/poverty?place=PK1', '/places/PK1', '/registry', '/admin', '/households']) {
    await page.goto(`${address}${path}`);
    await expect(page, path).toHaveURL(/\/sign-in\?to=/);
  }
  await page.goto(`${address}/ur/poverty`);
  await expect(page).toHaveURL(/\/ur\/sign-in\?to=/);
  await expect(page.getByRole('heading', { name: 'داخل ہوں' })).toBeVisible();
});

test('the first administrator comes from the terminal, invites a planner, and the planner sees the area alone', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const { stdout } = await naqsha('admin-link', '--address', address);
  await page.goto(`${address}/sign-in/link/forged`);
  await expect(page.getByText('No such link was ever made here')).toBeVisible();
  await choosePassword(page, stdout.trim(), 'Amina', 'amina@naqsha.test');
  await page.goto(stdout.trim());
  await expect(page.getByText('This link was used already')).toBeVisible();
  await page.goto(`${address}/admin`);
  await signIn(page, 'amina@naqsha.test');
  await expect(page).toHaveURL(`${address}/admin`);
  const invite = page.getByRole('region', { name: 'Invite somebody' });
  await invite.getByRole('textbox', { name: 'Name' }).fill('Bilal');
  await invite.getByLabel('E-mail address').fill('bilal@naqsha.test');
  await invite.getByLabel('Role').selectOption('planner');
  await invite.getByLabel('Area: find a place').fill('Quetta');
  await invite.getByRole('button', { name: /^Quetta Balochistan/ }).click();
  await invite.getByRole('button', { name: 'Make a link' }).click();
  const link = (await invite.locator('code').textContent()) ?? '';
  await page.goto(`${address}/poverty`);
  await expect(page.getByRole('heading', { name: 'Your role does not open this page' })).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await choosePassword(other, link);
  await other.goto(`${address}/poverty?level=district`);
  await signIn(other, 'bilal@naqsha.test');
  await expect(other).toHaveURL(/\/poverty\?level=district/);
  const values = await other.request.get(`${address}/api/v1/values?indicator=households&level=province`);
  expect(values.headers()['cache-control']).toBe('private, no-store');
  const { rows } = (await values.json()) as { rows: { place_code: string }[] };
  expect(new Set(rows.map((row) => row.place_code)).size).toBe(1);
  expect((await other.goto(`${address}/places/PK6`))?.status()).toBe(
    (await other.goto(`${address}/places/PK99`))?.status(),
  );
  await expect(other.getByRole('main')).not.toContainText('Punjab');

  await page.goto(`${address}/admin`);
  const row = page.getByRole('row', { name: /Bilal/ });
  await row.getByText('Change').click();
  await row.getByRole('button', { name: 'End sessions' }).click();
  await expect(row.getByText('Every session of Bilal is ended.')).toBeVisible();
  await other.goto(`${address}/places`);
  await expect(other).toHaveURL(/\/sign-in\?to=%2Fplaces$/);
  expect((await naqsha('audit', 'verify')).stderr).toMatch(/\d+ entries, unbroken/);
});
