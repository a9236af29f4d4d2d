import { expect, test } from './browse';
import { mapReady, placesInLegend, pointOnMap } from './map';

const controls = 'What the map shows';

test('the legend counts all 577 tehsils in every classification', async ({ page }) => {
  await page.goto('/poverty');
  await mapReady(page);
  const scheme = page.getByRole('form', { name: controls }).getByLabel('Colour scale');
  const schemes = await scheme.getByRole('option').allTextContents();
  expect(schemes.length).toBeGreaterThanOrEqual(6);
  for (const title of schemes) {
    await scheme.selectOption({ label: title });
    await expect(scheme.locator('option:checked')).toHaveText(title);
    await expect.poll(() => placesInLegend(page), title).toBe(577);
  }
});

test('the legend follows the level: 160 districts, 7 provinces', async ({ page }) => {
  for (const [level, places] of [
    ['district', 160],
    ['province', 7],
  ] as const) {
    await page.goto(`/poverty?level=${level}`);
    await mapReady(page);
    expect(await placesInLegend(page)).toBe(places);
  }
});

test('measure, level, breakdown and group are in the link, and Back returns through them', async ({ page }) => {
  await page.goto('/poverty');
  const form = page.getByRole('form', { name: controls });
  await form.getByLabel('Measure').selectOption({ label: 'No toilet' });
  await expect(page).toHaveURL(/indicator=no_toilet/);
  await expect(page.getByRole('heading', { level: 1, name: 'No toilet' })).toBeVisible();
  await form.getByLabel('Level').selectOption('district');
  await expect(page).toHaveURL(/level=district/);
  await form.getByLabel('Split by').selectOption('area_type');
  await expect(page).toHaveURL(/breakdown=area_type/);
  await form.getByLabel('Group').selectOption('urban');
  await expect(page).toHaveURL(/category=urban/);
  await page.reload();
  await expect(form.getByLabel('Group')).toHaveValue('urban');
  await page.goBack();
  await expect(form.getByLabel('Group')).not.toHaveValue('urban');
  await page.goBack();
  await expect(page).not.toHaveURL(/breakdown=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/level=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/indicator=/);
});

test('every model and its label: nothing passes for the official formula', async ({ page }) => {
  await page.goto('/poverty');
  const main = page.getByRole('main');
  await expect(main).toContainText('Illustrative: the official NSER formula is not public');
  const model = page.getByRole('form', { name: controls }).getByLabel('PMT model');
  await model.selectOption('schreiner-2009');
  await expect(page).toHaveURL(/model=schreiner-2009/);
  await expect(main).toContainText(/illustrative/i);
});

test('a click chooses a place, Shift-click adds another, Escape clears', async ({ page }) => {
  await page.goto('/poverty?level=district');
  const stage = await mapReady(page);
  await page.mouse.click(...at(await pointOnMap(page, 64.4, 28.6)));
  await expect(page).toHaveURL(/select=PK2\d\d/);
  const chosen = page.getByRole('region', { name: 'Chosen places' });
  await expect(chosen.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.down('Shift');
  await page.mouse.click(...at(await pointOnMap(page, 70.2, 25)));
  await page.keyboard.up('Shift');
  await expect(chosen.getByRole('listitem')).toHaveCount(2);
  await stage.getByRole('application').press('Escape');
  await expect(page).not.toHaveURL(/select=/);
  await page.goBack();
  await expect(chosen.getByRole('listitem')).toHaveCount(2);
});

test('the map is walked, chosen from, entered and left by keyboard, and speaks', async ({ page }) => {
  await page.goto('/poverty?level=district');
  const stage = await mapReady(page);
  const map = stage.getByRole('application');
  const spoken = stage.locator('[aria-live="polite"]');
  await map.focus();
  await map.press('ArrowRight');
  await expect(spoken).toContainText(/percent/);
  const first = await spoken.textContent();
  await map.press('ArrowDown');
  await expect(spoken).not.toHaveText(first ?? '');
  await map.press('Space');
  await expect(page).toHaveURL(/select=PK\d+/);
  await map.press('Enter');
  await expect(page).toHaveURL(/place=PK\d{3}/);
  await mapReady(page);
  await page.goBack();
  await expect(page).not.toHaveURL(/place=/);
  await mapReady(page);
});

test('a double click goes into a district, breadcrumbs lead back up', async ({ page }) => {
  await page.goto('/poverty?level=district');
  await mapReady(page);
  await page.mouse.dblclick(...at(await pointOnMap(page, 64.4, 28.6)));
  await expect(page).toHaveURL(/place=PK2\d\d/);
  await mapReady(page);
  expect(await placesInLegend(page)).toBeLessThan(20);
  await page.getByRole('navigation', { name: 'Where this lies' }).getByRole('link', { name: 'Pakistan' }).click();
  await expect(page).not.toHaveURL(/place=PK2/);
});

test('a class of the legend is picked out and let go', async ({ page }) => {
  await page.goto('/poverty');
  await mapReady(page);
  const entry = page.locator('[data-map-legend]').getByRole('button').first();
  await entry.click();
  await expect(entry).toHaveAttribute('aria-pressed', 'true');
  await entry.click();
  await expect(entry).toHaveAttribute('aria-pressed', 'false');
});

test('a class picked out shows its places alone in the ranking and the table beside the map', async ({ page }) => {
  await page.goto('/poverty?level=district');
  await mapReady(page);
  const entry = page.locator('[data-map-legend]').getByRole('button').first();
  const places = Number(await entry.locator('xpath=..').getAttribute('data-legend-count'));
  const table = page.locator('table[aria-rowcount]');
  await expect(table).toHaveAttribute('aria-rowcount', '161');
  await entry.click();
  await expect(table).toHaveAttribute('aria-rowcount', String(places + 1));
  const figures = await page
    .locator('main ol li')
    .filter({ has: page.locator('a[href*="/places/"]') })
    .allTextContents();
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) expect(Number(/(\d+\.\d)\s*%/.exec(figure)?.[1])).toBeLessThan(20);
  await page.getByRole('button', { name: 'Show all places' }).first().click();
  await expect(table).toHaveAttribute('aria-rowcount', '161');
  await expect(entry).toHaveAttribute('aria-pressed', 'false');
});

test('a colour means one figure: a district has the class of the nation when it is looked at alone', async ({
  page,
}) => {
  const classesOf = () =>
    page
      .locator('[data-map-legend] [aria-label*="Classes"] button')
      .evaluateAll((all) => all.map((each) => `${each.getAttribute('aria-label')?.replace(/: [\d,]+$/, '')}`));
  await page.goto('/poverty?level=district');
  await mapReady(page);
  const nation = await classesOf();
  expect(nation[0]).toMatch(/^under 20/);
  expect(nation.at(-1)).toMatch(/^60.*and more$/);
  for (const address of ['/poverty?place=PK6&level=district', '/poverty?place=PK617', '/poverty?level=province']) {
    await page.goto(address);
    await mapReady(page);
    expect(await classesOf(), address).toEqual(nation);
    await expect(page.locator('[data-scale-badge]')).toHaveCount(0);
  }
  await page.goto('/poverty?place=PK6&level=district&scheme=quantile');
  await mapReady(page);
  await expect(page.locator('[data-scale-badge]')).toContainText('Local scale');
  expect(await classesOf()).not.toEqual(nation);
});

test('places are named: provinces at once without a script, districts within a province, what is chosen always', async ({
  page,
  browser,
  baseURL,
}) => {
  const answer = await (await fetch(`${baseURL}/poverty?level=district`)).text();
  for (const name of ['Balochistan', 'Sindh', 'Punjab', 'Khyber Pakhtunkhwa'])
    expect(answer).toMatch(new RegExp(`data-level="province"[^>]*>\\s*<bdi>${name}`));
  await page.goto('/poverty?level=district');
  await mapReady(page);
  const names = page.locator('[data-map-names] [data-level]');
  await expect(names.filter({ hasText: 'Sindh' })).toBeVisible();
  await expect(page.locator('[data-map-names] [data-level="district"]')).toHaveCount(0);
  await page.mouse.click(...at(await pointOnMap(page, 64.4, 28.6)));
  await expect(page.locator('[data-map-names] [data-marked]').first()).toBeVisible();
  await page.goto('/poverty?level=district&place=PK7');
  await mapReady(page);
  await expect.poll(() => page.locator('[data-map-names] [data-level="district"]').count()).toBeGreaterThan(5);
  const urdu = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await urdu.goto(`${baseURL}/ur/poverty?level=district`);
  await mapReady(urdu);
  await expect(urdu.locator('[data-map-names] [data-level="province"]').filter({ hasText: 'سندھ' })).toBeVisible();
  await urdu.close();
});

test('forced colours keep what is picked and chosen, and the bars', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/poverty?level=district');
  await mapReady(page);
  const outlineOf = (target: typeof entry) =>
    target.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return [outlineStyle, Number.parseFloat(outlineWidth)] as const;
    });
  const entry = page.locator('[data-map-legend]').getByRole('button').first();
  expect((await outlineOf(entry))[0]).toBe('none');
  await entry.click();
  await page.mouse.move(0, 0);
  const [style, width] = await outlineOf(entry);
  expect([style, width >= 2]).toEqual(['solid', true]);
  const [bar, track] = await page
    .locator('[data-bar]')
    .first()
    .evaluate((element) => [
      getComputedStyle(element).backgroundColor,
      getComputedStyle(element.parentElement as Element).backgroundColor,
    ]);
  expect(bar).not.toBe(track);
});

test('a link that cannot be understood is answered, and says what was left out', async ({ page }) => {
  const answer = await page.goto('/poverty?indicator=no_such_thing&classes=99&place=PK');
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('main')).toContainText('no_such_thing');
  await mapReady(page);
});

const at = ({ x, y }: { x: number; y: number }): [number, number] => [x, y];

test('the keyboard reaches the map in three stops, and the figures of the overview in twelve', async ({ page }) => {
  await page.goto('/poverty');
  await mapReady(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the map' })).toBeFocused();
  await page.keyboard.press('Enter');
  const isOnMap = () => page.evaluate(() => document.activeElement?.closest('[data-map-stage]') !== null);
  expect(await isOnMap()).toBe(true);
  await page.goto('/');
  await mapReady(page);
  let stops = 0;
  while (stops < 12 && !(await isOnMap())) {
    await page.keyboard.press('Tab');
    stops += 1;
  }
  expect(await isOnMap()).toBe(true);
});
