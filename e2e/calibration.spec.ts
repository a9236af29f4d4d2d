import { expect, test } from './browse';

test('the made-up survey is fitted in the browser, and the file taken away scores the same households', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await page.goto('/calibration');
  await page.getByRole('button', { name: 'Use the made-up survey' }).click();
  await page.getByRole('button', { name: 'Fit the model' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my-model.json' }).click();
  expect((await download).suggestedFilename()).toBe('my-model.json');
  await page.getByRole('button', { name: 'Try this file on the survey' }).click();
  await expect(page.getByText('Households read 720 = scored 697 + without a score 23.')).toBeVisible();
  expect(sent).toEqual([]);
});

test('a pasted survey that cannot be used is refused in words', async ({ page }) => {
  await page.goto('/calibration');
  await page.getByText('Paste rows with a header line instead').click();
  await page.getByRole('textbox').first().fill('spending,members\n100,2\n200,3\n300,1\n');
  await page.getByRole('button', { name: 'Use these rows' }).click();
  await page.getByRole('button', { name: 'Fit the model' }).click();
  await expect(page.getByText(/Only 3 households can be used/)).toBeVisible();
});

test('published models stand with their sources and the households they reproduce', async ({ page }) => {
  await page.goto('/calibration');
  for (const id of ['schreiner-2009', 'ppi-ghana-2016', 'ppi-indonesia-2016', 'ppi-kenya-2020', 'burundi-national'])
    await expect(page.getByText(id, { exact: true })).toBeVisible();
  await page.getByText('5 households it reproduces').click();
  await expect(page.getByRole('table', { name: 'Households of National PMT of Burundi' })).toContainText('9157');
});
