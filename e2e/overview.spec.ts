import { expect, test } from './browse';
import { mapReady } from './map';

test('the overview answers where poverty is before any click', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/household.* poor/);
  await expect(page.getByRole('main')).toContainText(/[\d.]+\s%.*score 32 or less/);
  await mapReady(page);
  await expect(page.getByRole('heading', { name: 'Where first' })).toBeVisible();
  const worst = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('a[href*="/places/PK"]') });
  await expect(worst).toHaveCount(5);
});

test('every page says which snapshot it rests on, and that the sample is synthetic', async ({ page }) => {
  for (const path of ['/', '/indicators', '/places', '/registry']) {
    await page.goto(path);
    const strip = page.getByRole('complementary', { name: 'What these figures rest on' });
    await expect(strip).toContainText('Synthetic sample');
    await expect(strip).toContainText('schematic boundaries');
    await expect(strip).toContainText(/2026-09-30-synthetic-sample-[0-9a-f]{8}/);
  }
});

test('a place is found by its name in either script, from any page, by one key', async ({ page }) => {
  await page.goto('/methods');
  const search = page.getByRole('searchbox', { name: 'Find a place, a measure or a page' });
  await expect(search).toBeEnabled();
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await search.fill('لاہور');
  await page.getByRole('option', { name: /Lahore.*District/ }).click();
  await expect(page).toHaveURL(/\/places\/PK617$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lahore');
});

test('one search leads to measures, programmes and pages too, and offers what is spelled most alike', async ({
  page,
}) => {
  await page.goto('/methods');
  const search = page.getByRole('searchbox', { name: 'Find a place, a measure or a page' });
  await page.keyboard.press('Control+k');
  await expect(search).toBeFocused();
  await search.fill('Tharparker');
  await expect(page.getByText('Did you mean')).toBeVisible();
  await expect(page.getByRole('option', { name: /^Tharparkar/ }).first()).toBeVisible();
  await search.fill('school out');
  await page
    .getByRole('option', { name: /Out-of-school children/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/indicators\/out_of_school/);
});

test('the keys are listed by one key', async ({ page }) => {
  await page.goto('/poverty');
  await mapReady(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
});

test('every number explains itself', async ({ page }) => {
  await page.goto('/poverty');
  await page.getByRole('main').getByRole('button', { name: /%/ }).first().click();
  const card = page.getByRole('dialog');
  for (const part of ['Definition', 'Counted', 'Out of', 'Source', 'Snapshot']) await expect(card).toContainText(part);
});
