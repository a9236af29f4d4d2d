import { readFileSync } from 'node:fs';
import { expect, test } from './browse';

interface Row {
  place_code: string;
  value: number | null;
  status: string;
}

test('the table twin sorts, and figures that may not be shown come last either way', async ({ page }) => {
  await page.goto('/poverty?indicator=no_toilet');
  const table = page.getByRole('table', { name: /No toilet by tehsil/i });
  await expect(page.getByText('577 of 577 places')).toBeVisible();
  const header = table.getByRole('columnheader', { name: 'Figure' });
  const figures = async (): Promise<number[]> =>
    (await table.locator('tbody td[data-kind="value"]').allTextContents())
      .map((text) => Number.parseFloat(text))
      .filter((value) => Number.isFinite(value));
  for (const order of ['first', 'second']) {
    await header.getByRole('button').click();
    await expect(header, order).toHaveAttribute('aria-sort', /ascending|descending/);
    const shown = await figures();
    const isAscending = (await header.getAttribute('aria-sort')) === 'ascending';
    expect(shown.length).toBeGreaterThan(5);
    expect(shown).toEqual([...shown].sort((one, next) => (isAscending ? one - next : next - one)));
  }
});

test('the table is filtered by a name in either script', async ({ page }) => {
  await page.goto('/poverty?level=district');
  await page.getByRole('searchbox', { name: 'Filter the table' }).fill('lahore');
  await expect(page.getByText('1 of 160 places')).toBeVisible();
});

test('the CSV of the page holds the rows that the API gives', async ({ page, request }) => {
  await page.goto('/poverty?indicator=no_toilet');
  const link = page.getByRole('link', { name: 'CSV' });
  const href = (await link.getAttribute('href')) ?? '';
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/no_toilet_tehsil_.*synthetic-sample/);
  const [head, ...lines] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(head).toBe(
    'place_code,place_name,level,period,breakdown,category,numerator,denominator,value,status,smoothed,interval_low,interval_high,households,estimate,rank,rank_low,rank_high',
  );
  expect(lines).toHaveLength(577);
  const { rows } = (await (await request.get(href.replace('format=csv', 'format=json'))).json()) as { rows: Row[] };
  const fromFile = lines.map((line) => `${line.split(',')[0]} ${line.split(',').slice(-10, -8).join(' ')}`);
  expect(fromFile.sort()).toEqual(rows.map((row) => `${row.place_code} ${row.value ?? ''} ${row.status}`).sort());
});

test('every rank stands with a range that holds it, and a place on few households has the range alone', async ({
  page,
  request,
}) => {
  const { rows } = (await (await request.get('/api/v1/values?indicator=no_toilet&level=tehsil')).json()) as {
    rows: (Row & {
      households: number | null;
      rank: number | null;
      rank_low: number | null;
      rank_high: number | null;
    })[];
  };
  expect(rows.filter(({ rank }) => rank === 1).length).toBeGreaterThan(0);
  for (const { status, households, rank, rank_low, rank_high } of rows) {
    if (status !== 'known' || (households !== null && households < 50)) expect(rank).toBeNull();
    if (rank !== null) expect(rank >= (rank_low ?? 0) && rank <= (rank_high ?? 0)).toBe(true);
  }
  await page.goto('/poverty?indicator=no_toilet');
  await expect(page.getByRole('main')).toContainText(/could be \d+(st|nd|rd|th)–\d+(st|nd|rd|th)/);
});

test('no figure is shown for fewer than eleven households', async ({ request }) => {
  const query = 'indicator=no_toilet&level=tehsil&breakdown=household_size&category=10%2B';
  const { rows } = (await (await request.get(`/api/v1/values?${query}`)).json()) as {
    rows: (Row & { numerator: number | null; denominator: number | null })[];
  };
  expect(rows.some((row) => row.status === 'suppressed')).toBe(true);
  for (const row of rows) {
    if (row.status === 'suppressed') expect([row.value, row.numerator, row.denominator]).toEqual([null, null, null]);
    else if (row.denominator !== null) expect(row.denominator === 0 || row.denominator >= 10).toBe(true);
  }
});
