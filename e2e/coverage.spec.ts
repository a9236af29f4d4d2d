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

test('who is missed is headlined against the rule in force, and every other gap is named by what it compares', async ({
  page,
}) => {
  await page.goto('/coverage?programme=kafaalat');
  await expect(page.getByText('Missed: eligible by the rule in force, not enrolled').first()).toBeVisible();
  const gaps = page.getByRole('table', { name: 'Who is missed, by what is compared' });
  await expect(gaps.getByRole('rowheader')).toHaveText([
    'Eligible by the rule in force, not enrolled now',
    'Found eligible, never served',
    'Found eligible, never paid',
  ]);
});

test('a programme that enrols persons says that it is counted in households, and leads with those not paid', async ({
  page,
}) => {
  await page.goto('/coverage?programme=taleemi_wazaif');
  await expect(page.getByText(/This programme enrols persons \(child\)/)).toBeVisible();
  await expect(page.getByText('Missed: found eligible, not paid').first()).toBeVisible();
});
