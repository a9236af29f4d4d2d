import { expect, test } from './browse';
import { mapReady, placesInLegend } from './map';

test('the page in Urdu is mirrored, marked as Urdu and keeps the view', async ({ page }) => {
  await page.goto('/poverty?indicator=no_toilet&level=district');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  const brandAt = await page.getByRole('banner').getByRole('link').first().boundingBox();
  await page.getByRole('link', { name: 'اردو' }).click();
  await expect(page).toHaveURL(/\/ur\/poverty\?indicator=no_toilet&level=district/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
  const mirrored = await page.getByRole('banner').getByRole('link').first().boundingBox();
  expect(brandAt?.x ?? 0).toBeLessThan(400);
  expect(mirrored?.x ?? 0).toBeGreaterThan(900);
  await mapReady(page);
  expect(await placesInLegend(page)).toBe(160);
});

test('dark colours are remembered over pages', async ({ page }) => {
  await page.goto('/');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Your account' }).click();
  await page.getByRole('menuitem', { name: 'Dark colours' }).click();
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await page.goto('/registry');
  expect(await ground()).toBe(dark);
});

test('a range of ranks reads from low to high in Urdu too', async ({ page }) => {
  await page.goto('/ur/coverage?programme=kafaalat');
  const cell = page.locator('td[data-kind="rankRange"]').filter({ hasText: /\d–\d/ }).first();
  await cell.scrollIntoViewIfNeeded();
  const edges = await cell.evaluate((td) => {
    const text = document.createTreeWalker(td, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const at = (from: number, to: number) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      return range.getBoundingClientRect().left;
    };
    return [at(0, 1), at(text.length - 1, text.length)] as const;
  });
  expect(edges[0]).toBeLessThan(edges[1]);
});
