import { expect, test } from './browse';

test('a district page shows every indicator beside its province and the nation', async ({ page }) => {
  await page.goto('/places/PK617');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lahore');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('لاہور');
  expect((await page.locator('main figure').first().boundingBox())?.height).toBeGreaterThan(200);
  const table = page.getByRole('table', { name: 'Every indicator, beside what is around it' });
  expect(await table.getByRole('rowheader').count()).toBeGreaterThanOrEqual(25);
  for (const name of ['Lahore', 'Pakistan'])
    await expect(table.getByRole('columnheader', { name, exact: true })).toBeVisible();
  const programmes = table.getByRole('button', { name: /^Programmes \d+/ });
  await expect(programmes).toHaveAttribute('aria-expanded', 'false');
  const shown = await table.getByRole('rowheader').count();
  await programmes.click();
  expect(await table.getByRole('rowheader').count()).toBeGreaterThan(shown + 50);
  await table.getByRole('link', { name: 'No toilet', exact: true }).click();
  await expect(page).toHaveURL(/\/indicators\/no_toilet/);
});

test('a tehsil has a page with its peers', async ({ page }) => {
  await page.goto('/places/PK61701');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lahore Cantt');
  await expect(page.getByRole('heading', { name: 'Places of about the same size' })).toBeVisible();
});

test('a place that does not exist is a 404 in words', async ({ page }) => {
  const answer = await page.goto('/places/PK99999');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('data quality: for every file, records = accepted + rejected + duplicate + blank', async ({ page }) => {
  await page.goto('/registry');
  const table = page.getByRole('table', { name: 'Files and what became of every record' });
  await expect(table).toBeVisible();
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    );
  expect(rows.length).toBeGreaterThanOrEqual(10);
  for (const [file = '', , ...cells] of rows) {
    const [records, ...parts] = cells.slice(0, 5).map((text) => Number(text.replaceAll(',', '')));
    expect(
      parts.reduce((sum, part) => sum + part, 0),
      file,
    ).toBe(records);
    expect(cells[5], file).toContain('yes');
  }
  const households = rows.find(([file]) => file?.startsWith('households'));
  expect(Number(households?.[4])).toBeGreaterThan(0);
  await expect(page.getByRole('table', { name: 'Refused records by rule' })).toContainText('cnic');
});

test('every method has a page in plain words', async ({ page }) => {
  await page.goto('/methods');
  const links = page.getByRole('main').getByRole('link');
  await expect(links.first()).toBeVisible();
  expect(await links.count()).toBeGreaterThanOrEqual(5);
  for (const href of await links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))) {
    const answer = await page.goto(href);
    expect(answer?.status(), href).toBe(200);
    expect(((await page.getByRole('main').textContent()) ?? '').length, href).toBeGreaterThan(400);
  }
});

test('refused records can be taken, each with its reason, and no identity number whole', async ({ page }) => {
  await page.goto('/registry');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Download the records/ }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
  expect(lines[0]).toBe('file,table_name,line,rule,column_name,masked_value,record_key,record');
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.slice(1).filter((line) => /\b\d{13}\b/.test(line))).toEqual([]);
});
