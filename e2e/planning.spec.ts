import { expect, test } from './browse';

test('a plan follows its choices, and the link shows the same plan again', async ({ page }) => {
  await page.goto('/planning');
  const sites = page.getByRole('table', { name: 'Sites in order' });
  await expect(sites.getByRole('rowheader').first()).toContainText('1.');
  await page.getByLabel('Sites to place').selectOption('3');
  await expect(sites.getByRole('rowheader')).toHaveCount(3);
  const names = await sites.getByRole('rowheader').allTextContents();
  await page.goto(page.url());
  await expect(sites.getByRole('rowheader')).toHaveText(names);
});

test('a site moves by keyboard, and a frozen plan stands beside the moved one', async ({ page }) => {
  await page.goto('/planning');
  await page.getByLabel('Sites to place').selectOption('2');
  await page.getByRole('button', { name: 'Freeze to compare' }).click();
  await page.getByRole('button', { name: /^Site 1,/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Back to the suggestion' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Frozen plan beside the present one' })).toBeVisible();
});
