import { expect, test } from './browse';
import { mapReady, placesInLegend } from './map';

const hotspots = '/poverty?lens=hotspots&level=district';

test('from the poverty map to the hotspots in one act, with every place counted in the legend', async ({ page }) => {
  await page.goto('/poverty?level=district');
  await mapReady(page);
  await page.getByRole('navigation', { name: 'Ways to look' }).getByRole('link', { name: 'Hotspots' }).click();
  await expect(page).toHaveURL(/lens=hotspots/);
  await mapReady(page);
  expect(await placesInLegend(page)).toBe(160);
  const found = page.getByRole('region', { name: 'Clusters' });
  await expect(found).toContainText(
    /of high values \(95 %, corrected\)(: \d+ places with|\. \d+ isolated high places?, .*:) [\d,]+ registered households/,
  );
  await expect(found).not.toContainText(/NaN|undefined|Infinity/);
});

test('a cluster is chosen whole, and the choice is in the link', async ({ page }) => {
  await page.goto(hotspots);
  await mapReady(page);
  const cluster = page.getByRole('region', { name: 'Clusters' }).getByRole('button').first();
  await cluster.click();
  await expect(cluster).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/select=PK\d+/);
  await expect(page.getByRole('row', { name: /High values|Low values/ }).first()).toBeVisible();
  await expect(page.locator('tr[data-chosen]').first()).toBeVisible();
  const chosen = page.getByRole('region', { name: 'Chosen places' });
  expect(await chosen.getByRole('listitem').count()).toBe(
    new URL(page.url()).searchParams.get('select')?.split(',').length,
  );
});

test('every statistic answers or says what it needs, and never with a number that is none', async ({ page }) => {
  await page.goto(hotspots);
  const form = page.getByRole('form', { name: 'The hotspot question' });
  const statistics = await form.getByLabel('Statistic').getByRole('option').all();
  const values = await Promise.all(statistics.map((option) => option.getAttribute('value')));
  expect(values.length).toBe(6);
  for (const value of values) {
    await page.goto(`${hotspots}&statistic=${value}`);
    const main = page.getByRole('main');
    if (value === 'bivariate-local-moran') await expect(main).toContainText('Choose the second measure');
    else {
      await mapReady(page);
      expect(await placesInLegend(page), value ?? '').toBe(160);
    }
    await expect(main).not.toContainText(/NaN|Infinity/);
  }
  await page.goto(`${hotspots}&statistic=bivariate-local-moran&beside=no_toilet`);
  await mapReady(page);
  expect(await placesInLegend(page)).toBe(160);
});

test('the table leads with significant places, and what the list of clusters left out opens', async ({ page }) => {
  await page.goto('/poverty?lens=hotspots');
  await mapReady(page);
  const classes = await page.locator('table[aria-rowcount] tbody td[data-kind="class"]').allTextContents();
  expect(classes.length).toBeGreaterThan(5);
  expect(classes[0]).toMatch(/^High values/);
  const firstQuiet = classes.findIndex((each) => /Not significant/.test(each));
  if (firstQuiet >= 0) expect(classes.slice(firstQuiet).every((each) => !/^(?:High|Low) values/.test(each))).toBe(true);
  const list = page
    .getByRole('main')
    .getByRole('list')
    .filter({ has: page.locator('button[data-need]') });
  const listed = await list.getByRole('listitem').count();
  const more = page.getByRole('button', { name: /^and \d+ more/ }).first();
  const hidden = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
  await more.click();
  await expect(list.getByRole('listitem')).toHaveCount(listed + hidden);
  await page.getByRole('button', { name: 'show fewer' }).first().click();
  await expect(list.getByRole('listitem')).toHaveCount(listed);
});

test('the table twin carries the class, z, p and q of every place, and the same rows are a file', async ({ page }) => {
  await page.goto(hotspots);
  const table = page.getByRole('region', { name: /table|Districts|district/i }).first();
  for (const title of ['Class', 'z', 'p', 'q'])
    await expect(page.getByRole('columnheader', { name: title, exact: true })).toBeVisible();
  await expect(table).toBeVisible();
  const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.status()).toBe(200);
  const lines = (await answer.text()).trim().split('\r\n');
  expect(lines.length).toBe(161);
  expect(lines[0]).toBe('place_code,score,z,p,q,class,neighbours,around,cluster,isolated,place_name,value');
  expect(lines.join()).not.toMatch(/NaN|Infinity/);
});

test('the method card prints what ran: neighbours, permutations, seed, threshold and the command', async ({ page }) => {
  await page.goto(`${hotspots}&weights=knn:8`);
  const card = page.getByRole('region', { name: 'How this was computed' });
  await expect(card).toContainText('8 nearest');
  await expect(card).toContainText('9,999 conditional permutations, seed 42');
  await expect(card).toContainText(/Enter as.*the largest base is [\d.]+ times the smallest/);
  await card.getByText('Do it again').click();
  await expect(card).toContainText('--weights knn:8');
  await expect(card).toContainText('library(spdep)');
});

test('counts and a level without polygons are refused with what to choose instead', async ({ page }) => {
  await page.goto('/poverty?lens=hotspots&indicator=households');
  await expect(page.getByRole('main')).toContainText('Choose a rate or an average');
  await page.goto('/poverty?lens=hotspots&level=division');
  await expect(page.getByRole('main')).toContainText('Choose province, district or tehsil');
});

test('seven provinces are answered with a warning that they are few', async ({ page }) => {
  await page.goto('/poverty?lens=hotspots&level=province');
  await expect(page.getByRole('main')).toContainText('Fewer than 30 places have a figure');
});

test('without an earlier snapshot the change says so instead of drawing nothing', async ({ page }) => {
  await page.goto('/poverty?lens=change&level=district');
  await expect(page.getByRole('main')).toContainText('nothing to compare with yet');
});

test('the interface refuses a question about a count in words', async ({ request }) => {
  const answer = await request.get('/api/v1/hotspots?indicator=households&level=district');
  expect(answer.status()).toBe(422);
  expect((await answer.json()).sentence).toContain('no rate or average');
});

test('a policymaker goes from the map to the brief of a cluster in four acts, in either language', async ({ page }) => {
  await page.goto('/poverty?level=district');
  await mapReady(page);
  await page.getByRole('navigation', { name: 'Ways to look' }).getByRole('link', { name: 'Hotspots' }).click();
  await expect(page).toHaveURL(/lens=hotspots/);
  await mapReady(page);
  await page.getByRole('region', { name: 'Clusters' }).getByRole('button').first().click();
  await expect(page).toHaveURL(/select=/);
  const brief = page.getByRole('link', { name: 'Brief (PDF)' });
  await expect(brief).toHaveAttribute('href', /^\/brief\/en\?.*select=PK/);
  const href = (await brief.getAttribute('href')) ?? '';
  expect(href).toContain('lens=hotspots');
  for (const language of ['en', 'ur']) {
    const answer = await page.request.get(href.replace('/brief/en', `/brief/${language}`));
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
});
