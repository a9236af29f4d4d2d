import { expect, test } from './browse';

test('coverage shows every step from the population to the money, and what no table holds as not known', async ({
  page,
}) => {
  await page.goto('/coverage');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('who is missed');
  const cascade = page.getByRole('table', { name: 'From the population to the money in hand' });
  await expect(cascade.locator('[data-step="verified"]')).toContainText('not known');
  await expect(cascade.locator('[data-step="eligible"]')).toContainText(/\d/);
});

test('weights of need stand in the link, and choosing a shortlist keeps them', async ({ page }) => {
  await page.goto('/coverage?by=need&level=district&need_crowded=40');
  await expect(page.locator('input[name="need_crowded"]')).toHaveValue('40');
  await expect(page.locator('[data-stability]')).toContainText('%');
  await page.getByRole('button', { name: /of greatest need/ }).click();
  await expect(page).toHaveURL(/select=PK/);
  await expect(page).toHaveURL(/need_crowded=40/);
  await expect(page.getByRole('link', { name: 'Plan for them' })).toHaveAttribute('href', /select=PK/);
});
