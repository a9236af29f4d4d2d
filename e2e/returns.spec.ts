import { expect, test } from '@playwright/test';

test('the page of published returns says what they hold, or that there are none', async ({ page }) => {
  await page.goto('/returns');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published programme returns');
  const table = page.getByRole('columnheader', { name: 'Placed' });
  const none = page.getByText('This snapshot holds no published returns.');
  await expect(table.or(none).first()).toBeVisible();
});

test('every name of the returns can be taken as a file that says how it was placed', async ({ request }) => {
  const answer = await request.get('/api/v1/return-placements?placed=no&format=csv');
  expect(answer.status()).toBe(200);
  expect((await answer.text()).split('\r\n')[0]).toContain('how');
});
