import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';

const password = 'a river runs through it';
const run = promisify(execFile);

/** The command over the same state folder as the server of the tests. */
const naqsha = (...parameters: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...parameters], {
    env: { ...process.env, NAQSHA_STATE: process.env.NAQSHA_E2E_STATE ?? '.naqsha/e2e/state' },
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

/** A link for somebody new, made on the page of the administrator that is open. */
async function invited(page: Page, who: { name: string; email: string; role: string; place: string }): Promise<string> {
  const invite = page.getByRole('region', { name: 'Invite somebody' });
  await invite.getByRole('textbox', { name: 'Name' }).fill(who.name);
  await invite.getByLabel('E-mail address').fill(who.email);
  await invite.getByLabel('Role').selectOption(who.role);
  await invite.getByLabel('Area: find a place').fill(who.place);
  await invite.getByRole('button', { name: new RegExp(`^${who.place} district`, 'i') }).click();
  await invite.getByRole('button', { name: 'Make a link' }).click();
  return (await invite.locator('code').textContent()) ?? '';
}

/** Lists the own area, finds one family by its id, opens it, and finds none of another area. */
async function stewardOpensOneFamily(page: Page, link: string): Promise<void> {
  await choosePassword(page, link);
  await page.goto('/households');
  await signIn(page, 'sana@naqsha.test');
  await expect(page).toHaveURL('/households');
  const main = page.getByRole('main');
  const found = main.getByRole('link').filter({ hasText: /^\d{10}$/ });
  await main.getByLabel('District').selectOption({ label: 'Lahore' });
  await main.getByRole('button', { name: 'List households' }).click();
  await expect(found).toHaveCount(0);
  await main.locator('select[name=why]').first().selectOption('appeal');
  await main.getByRole('button', { name: 'List households' }).click();
  const id = (await found.first().textContent()) ?? '';
  await main.getByLabel('Identity number or household id').fill(id);
  await main.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(found).toHaveText([id]);
  await expect(main.getByRole('table')).not.toContainText(/\d{13}|\d{5}-\d{7}-\d/);
  await found.click();
  await expect(main.getByRole('region', { name: 'Every programme in one window' })).toContainText('Benazir Kafaalat');
  await expect(main.getByText('cut-off 32.00').first()).toBeAttached();
  expect((await page.goto('/households/0001000007?why=appeal'))?.status()).toBe(404);
  await seesExactFigures(page);
  await losesTheSessionInASearch(page);
}

/** Unrounded figures of the own district, and none of the province around it. */
async function seesExactFigures(page: Page): Promise<void> {
  const answer = await page.request.get('/api/v1/values?indicator=households&level=district');
  const { rows } = (await answer.json()) as { rows: { place_code: string }[] };
  const code = rows[0]?.place_code ?? '';
  await page.goto(`/places/${code}`);
  const headcount = page.getByRole('row', { name: /^Poverty headcount/ }).first();
  await expect(headcount).toContainText(/\d\s%.*\d\s%.*\d\s%/);
  await page.getByRole('link', { name: 'Exact figures' }).click();
  await expect(page).toHaveURL(`/places/${code}/exact`);
  const counts = await page.getByRole('table').locator('tbody td:nth-of-type(3)').allTextContents();
  expect(counts.some((each) => /[1-9]$/.test(each))).toBe(true);
  const wide = page.viewportSize() ?? { width: 1366, height: 768 };
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(1);
  await page.setViewportSize(wide);
  expect((await page.goto(`/places/${code.slice(0, 3)}/exact`))?.status()).toBe(404);
}

/** What was asked stays in the form, and the page says why there is no answer. */
async function losesTheSessionInASearch(page: Page): Promise<void> {
  await page.goto('/households');
  const main = page.getByRole('main');
  await main.getByLabel('District').selectOption({ label: 'Lahore' });
  await main.locator('select[name=why]').first().selectOption('oversight');
  await page.context().clearCookies();
  await main.getByRole('button', { name: 'List households' }).click();
  await expect(main.getByText('Your session has ended')).toBeVisible();
  await expect(main.getByLabel('District').locator('option:checked')).toHaveText('Lahore');
}

test('without an account no household, no person and no trail is shown, and signing in leads back', async ({
  page,
  request,
  baseURL,
}) => {
  for (const path of ['/households', '/households/H1', '/admin', '/admin/audit', '/account']) {
    await page.goto(path);
    await expect(page, path).toHaveURL(`/sign-in?to=${encodeURIComponent(path)}`);
  }
  const search = await request.post('/households/search.json', { data: {}, headers: { origin: baseURL ?? '' } });
  expect(search.status()).toBe(401);
  expect(search.headers()['cache-control']).toBe('private, no-store');
  await page.goto('/ur/account');
  await expect(page.getByRole('heading', { name: 'داخل ہوں' })).toBeVisible();
});

test('the first administrator comes from the terminal, invites a planner and a steward, and each sees the own area alone', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { stdout } = await naqsha('admin-link', '--address', baseURL ?? '');
  await page.goto('/sign-in/link/forged');
  await expect(page.getByText('No such link was ever made here')).toBeVisible();
  await choosePassword(page, stdout.trim(), 'Amina', 'amina@naqsha.test');
  await page.goto(stdout.trim());
  await expect(page.getByText('This link was used already')).toBeVisible();
  await page.goto('/admin');
  await signIn(page, 'amina@naqsha.test');
  await expect(page).toHaveURL('/admin');
  const link = await invited(page, { name: 'Bilal', email: 'bilal@naqsha.test', role: 'planner', place: 'Quetta' });
  await page.goto('/households');
  await expect(page.getByRole('heading', { name: 'Your role does not open this page' })).toBeVisible();

  const other = await (await browser.newContext({ baseURL })).newPage();
  await choosePassword(other, link);
  await other.goto('/account');
  await signIn(other, 'bilal@naqsha.test');
  await expect(other).toHaveURL('/account');
  await expect(other.getByRole('main')).toContainText('Quetta');
  const values = await other.request.get('/api/v1/values?indicator=households&level=province');
  expect(values.headers()['cache-control']).toBe('private, no-store');
  const { rows } = (await values.json()) as { rows: { place_code: string }[] };
  expect(new Set(rows.map((row) => row.place_code)).size).toBe(1);
  for (const outsideOrNowhere of ['/places/PK6', '/places/PK99'])
    expect((await other.goto(outsideOrNowhere))?.status(), outsideOrNowhere).toBe(404);

  await page.goto('/admin');
  await stewardOpensOneFamily(
    await (await browser.newContext({ baseURL })).newPage(),
    await invited(page, { name: 'Sana', email: 'sana@naqsha.test', role: 'data-steward', place: 'Lahore' }),
  );

  const row = page.getByRole('row', { name: /Bilal/ });
  await row.getByText('Change').click();
  await row.getByRole('button', { name: 'End sessions' }).click();
  await expect(row.getByText('Every session of Bilal is ended.')).toBeVisible();
  await other.goto('/account');
  await expect(other).toHaveURL('/sign-in?to=%2Faccount');
  expect((await naqsha('audit', 'verify')).stderr).toMatch(/\d+ entries, unbroken/);
});
