import { expect, test } from './browse';

test('a cut-off moves by keyboard, the numbers follow, and the link shows the same scenario again', async ({
  page,
}) => {
  await page.goto('/targeting');
  await expect(page.getByText('Simulation. Nothing is sent to payments.').first()).toBeVisible();
  const slider = page.getByRole('slider', { name: /Cut-off/ });
  const before = Number(await slider.getAttribute('aria-valuetext'));
  await slider.focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  const after = String(before + 4 * 0.5);
  await expect(slider).toHaveAttribute('aria-valuetext', after);
  await expect(page).toHaveURL(new RegExp(`lab=cut(?:,|%2C)${after}(?:,|%2C)`));
  await page.goto(page.url());
  await expect(page.getByRole('slider', { name: /Cut-off/ })).toHaveAttribute('aria-valuetext', after);
});

test('a cut-off off the grid is refused with its two neighbours, and one of them is a choice', async ({ page }) => {
  await page.goto('/targeting?lab=cut,32.01,0,13500,1,0');
  await expect(page.getByText(/A cut-off of 32.01 is not a point of the published grid/)).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(0);
  await page.getByRole('button', { name: '32', exact: true }).click();
  await expect(page.getByRole('slider', { name: /Cut-off/ })).toHaveAttribute('aria-valuetext', '32');
});

test('two scenarios stand side by side with their overlap', async ({ page }) => {
  await page.goto('/targeting?lab=cut,37,0,13500,1,0&versus=cut,32,0,13500,1,0');
  await expect(page.getByRole('table', { name: 'Two scenarios side by side' })).toBeVisible();
  await expect(page.getByText(/in under both/)).toBeVisible();
});
