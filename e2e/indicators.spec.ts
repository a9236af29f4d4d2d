import { expect, test } from './browse';

test('whoever is silent or pays late is named above everything else, with a link', async ({ page }) => {
  await page.goto('/indicators');
  const notes = page.getByRole('status').filter({ hasText: /sent nothing for|late in/ });
  await expect(notes.first()).toBeVisible();
  await expect(notes.first()).not.toContainText('not known');
  const links = notes.getByRole('link');
  expect(await links.count()).toBeGreaterThan(0);
  const above = await links.first().evaluate((link) => link.getBoundingClientRect().top);
  expect(above).toBeLessThan(600);
  await links.first().click();
  await expect(page).toHaveURL(/\/places\/PK/);
});

test('targets stand in words, and choosing a province changes them and the link', async ({ page }) => {
  await page.goto('/indicators');
  const table = page.getByRole('table', { name: /^Against targets/ });
  await expect(table.getByText(/^(?:met|on track|behind|far behind|not measured)/).first()).toBeVisible();
  await page.getByLabel('Place', { exact: true }).selectOption('PK6');
  await expect(page).toHaveURL(/place=PK6/);
  await expect(page.getByRole('table', { name: 'Against targets: Punjab' })).toBeVisible();
});

test('the framework of the sources is searchable and says why what is not measured is not', async ({ page }) => {
  await page.goto('/indicators');
  await expect(page.getByText('74 of 74 shown')).toBeVisible();
  await page.getByLabel('Find in the framework').fill('food insecurity');
  await expect(page.getByText('1 of 74 shown')).toBeVisible();
  await expect(page.getByRole('row', { name: /FIES/ })).toContainText('eight questions');
});
