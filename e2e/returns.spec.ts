import { expect, test } from '@playwright/test';

test('published returns say how much of them has a place, and data quality leads to them', async ({ page }) => {
  await page.goto('/registry');
  await page.getByRole('link', { name: 'See the returns and what is unplaced' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published programme returns');
  await expect(page.getByRole('columnheader', { name: 'Placed' }).first()).toBeVisible();
});

test('unplaced rows can be taken as a file that says why', async ({ request }) => {
  const answer = await request.get('/api/v1/return-placements?placed=no&format=csv');
  expect(answer.status()).toBe(200);
  expect((await answer.text()).split('\r\n')[0]).toContain('how');
});
