import { expect, test } from '@playwright/test';

test('the same link draws the same places, another seed others', async ({ page }) => {
  const drawn = async (seed: string): Promise<string[]> => {
    await page.goto(`/evaluation?seed=${seed}&take=20`);
    return page.getByRole('table').last().getByRole('rowheader').allTextContents();
  };
  const first = await drawn('a1');
  expect(first.length).toBeGreaterThan(10);
  expect(await drawn('a1')).toEqual(first);
  expect(await drawn('a2')).not.toEqual(first);
});

test('a wider margin asks for fewer places, and a wrong value is named', async ({ page }) => {
  await page.goto('/evaluation?margin=nonsense');
  await expect(page.getByText(/margin/).first()).toBeVisible();
  await page.goto('/evaluation?margin=5');
  const narrow = await page.getByRole('table').last().getByRole('rowheader').count();
  await page.goto('/evaluation?margin=20');
  expect(await page.getByRole('table').last().getByRole('rowheader').count()).toBeLessThan(narrow);
});
