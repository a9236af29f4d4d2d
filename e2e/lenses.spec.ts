import type { Page } from '@playwright/test';
import { expect, test } from './browse';
import { mapReady, placesInLegend, pointOnMap } from './map';

const districts = 160;
const at = ({ x, y }: { x: number; y: number }): [number, number] => [x, y];

test.describe('two measures on one map', () => {
  test('every district is counted once: nine cells and the states add up, and the table holds the same counts', async ({
    page,
  }) => {
    await page.goto('/poverty?level=district&lens=bivariate');
    await mapReady(page);
    expect(await placesInLegend(page)).toBe(districts);
    const square = page.getByRole('group', { name: /Classes of the two measures/ });
    const counts = await square
      .getByRole('button')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-legend-count'))));
    expect(counts).toHaveLength(9);
    const cells = await page
      .getByRole('table', { name: 'Places by thirds of the two measures' })
      .locator('td')
      .allTextContents();
    expect(cells.map(Number).sort((a, b) => a - b)).toEqual([...counts].sort((a, b) => a - b));
    await expect(page.locator('[data-correlation]')).toContainText(/rank correlation −?[01]\.\d\d/);
  });

  test('a cell is picked out with the mouse or the keyboard, named by both measures, and let go', async ({ page }) => {
    await page.goto('/poverty?level=district&lens=bivariate');
    await mapReady(page);
    const square = page.getByRole('group', { name: /Classes of the two measures/ });
    const first = square.getByRole('button').first();
    await expect(first).toHaveAttribute('aria-label', /low third.*low third.*\d+ place/);
    await first.click();
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('[data-picked]')).toHaveText((await first.getAttribute('aria-label')) ?? '');
    await first.press('ArrowRight');
    await expect(square.getByRole('button').nth(1)).toBeFocused();
    await square.getByRole('button').nth(1).press('ArrowUp');
    await expect(square.getByRole('button').nth(4)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(square.getByRole('button').nth(4)).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Enter');
    await expect(square.getByRole('button').nth(4)).toHaveAttribute('aria-pressed', 'false');
  });

  test('the second measure is in the link; one that is not published is answered with a note', async ({ page }) => {
    await page.goto('/poverty?level=district&lens=bivariate');
    await page.getByLabel('Second measure').selectOption({ label: 'Electricity' });
    await expect(page).toHaveURL(/beside=electricity/);
    await page.reload();
    await expect(page.getByLabel('Second measure').locator('option:checked')).toHaveText('Electricity');
    await page.goto('/poverty?level=district&lens=bivariate&beside=no_such_thing');
    await expect(page.getByRole('main')).toContainText('no_such_thing');
    await expect(page.getByLabel('Second measure')).toBeVisible();
  });

  test('reads low to high from left to right in Urdu too', async ({ page }) => {
    await page.goto('/ur/poverty?level=district&lens=bivariate');
    await mapReady(page);
    const cells = page.locator('[data-map-legend] [role="group"] button');
    const [low, high] = [await cells.nth(0).boundingBox(), await cells.nth(2).boundingBox()];
    expect(low?.x ?? 0).toBeLessThan(high?.x ?? 0);
  });
});

test.describe('two maps side by side', () => {
  test('move together both ways and mark the same place', async ({ page }) => {
    await page.goto('/poverty?level=district&lens=split');
    const stages = page.locator('[data-map-stage]');
    await expect(stages).toHaveCount(2);
    for (const index of [0, 1])
      await expect(stages.nth(index)).toHaveAttribute('data-ready', 'true', { timeout: 60_000 });
    const [first, second] = [page.locator('[data-side="first"]'), page.locator('[data-side="second"]')];
    await first.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => camerasOf(page).then(([one, other]) => one === other)).toBe(true);
    const [zoomed] = await camerasOf(page);
    await second.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => camerasOf(page).then(([one, other]) => one === other && one !== zoomed)).toBe(true);
    const map = first.getByRole('application');
    await map.focus();
    await map.press('ArrowRight');
    const name = first.locator('[data-fixed] p').first();
    await expect(second.locator('[data-fixed] p').first()).toHaveText((await name.textContent()) ?? 'nothing named');
    await map.press('Space');
    await expect(page).toHaveURL(/select=PK\d+/);
  });

  test('each keeps its own legend, which counts every district and covers no map', async ({ page }) => {
    await page.goto('/poverty?level=district&lens=split');
    const sides = page.locator('[data-side]');
    await expect(sides).toHaveCount(2);
    for (const index of [0, 1]) {
      const side = sides.nth(index);
      const counts = await side
        .locator('[data-legend-count]:not([data-legend-state="unplaced"])')
        .evaluateAll((entries) => entries.map((entry) => Number(entry.getAttribute('data-legend-count'))));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(districts);
      const [legend, other] = [side.locator('[data-map-legend]'), sides.nth(1 - index).locator('[data-map-stage]')];
      const [a, b] = [await legend.boundingBox(), await other.boundingBox()];
      expect(a && b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(
        false,
      );
    }
  });

  test('a snapshot that is not kept is refused in words', async ({ page }) => {
    await page.goto('/poverty?level=district&lens=split&since=2020-01-01-gone-00000000');
    await expect(page.getByRole('main')).toContainText('not kept any more');
    await expect(page.locator('[data-map-stage]')).toHaveCount(2);
  });
});

test('the cartogram draws each of 577 tehsils once, keeps the classes of the map, and is walked and chosen from', async ({
  page,
}) => {
  await page.goto('/poverty');
  await mapReady(page);
  const entries = page.locator('[data-map-legend] [data-legend-count]');
  const onMap = await entries.allTextContents();
  await page.goto('/poverty?lens=cartogram');
  const stage = await mapReady(page);
  const codes = await page
    .locator('[data-cartogram] circle[data-code]')
    .evaluateAll((circles) => circles.map((circle) => circle.getAttribute('data-code')));
  expect(new Set(codes).size).toBe(577);
  expect(codes).toHaveLength(577);
  expect(await entries.allTextContents()).toEqual(onMap);
  await expect(page.locator('[data-map-legend]')).toContainText('registered households');
  const map = stage.getByRole('application');
  await map.focus();
  await map.press('ArrowRight');
  await expect(stage.locator('[aria-live="polite"]')).toContainText('registered households');
  await map.press('Space');
  await expect(page).toHaveURL(/select=PK\d+/);
  await page.locator('[data-cartogram] circle[data-code]').first().click();
  await expect(page.getByRole('region', { name: 'Chosen places' }).getByRole('listitem')).toHaveCount(1);
});

test('small maps stand for the groups of a breakdown under one legend, each a link; without one they say why', async ({
  page,
}) => {
  await page.goto('/poverty?level=district&lens=multiples&breakdown=area_type&category=rural');
  const maps = page.locator('[data-small-map]');
  await expect(maps).toHaveCount(2);
  expect(await placesInLegend(page)).toBe(districts * 2);
  await expect(page.locator('[data-map-legend]')).toHaveCount(1);
  await maps.filter({ hasText: 'Urban' }).getByRole('link').click();
  await expect(page).toHaveURL(/category=urban/);
  await expect(page).not.toHaveURL(/lens=/);
  await page.goto('/poverty?level=district&lens=multiples');
  await expect(page.getByRole('status').filter({ hasText: 'Split by' })).toContainText('fewer than two snapshots');
});

test.describe('the edges of classes', () => {
  const handles = (page: Page) => page.getByRole('slider', { name: /Class edge/ });
  const adjust = async (page: Page) => {
    await page.getByText('Details', { exact: true }).click();
    await page.getByText('Adjust classes').click();
    await expect(handles(page).first()).toBeVisible();
  };

  test('are moved by keyboard and by dragging, stay in the link, and keep every district counted', async ({ page }) => {
    await page.goto('/poverty?level=district');
    await mapReady(page);
    await expect(handles(page)).toHaveCount(0);
    await adjust(page);
    const handle = handles(page).nth(1);
    const before = Number(await handle.getAttribute('aria-valuenow'));
    await handle.press('ArrowRight');
    await expect(page).toHaveURL(/scheme=manual&breaks=[\d.,e-]+/);
    await expect.poll(async () => Number(await handle.getAttribute('aria-valuenow'))).toBeCloseTo(before + 0.001, 3);
    await expect(handle).toHaveAttribute('aria-valuetext', /^\d+\.\d percent$/);
    expect(await placesInLegend(page)).toBe(districts);
    const box = await handle.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    const dragged = page.url();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 8, y, { steps: 4 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(dragged);
    expect(await placesInLegend(page)).toBe(districts);
    await page.reload();
    await mapReady(page);
    await adjust(page);
    expect(Number(await handle.getAttribute('aria-valuenow'))).toBeGreaterThan(before + 0.001);
  });

  test('are frozen over groups and released again', async ({ page }) => {
    await page.goto('/poverty?level=district&scheme=quantile');
    await mapReady(page);
    await adjust(page);
    const now = () => handles(page).evaluateAll((all) => all.map((each) => each.getAttribute('aria-valuenow')));
    const before = await now();
    await page.getByRole('button', { name: 'Freeze classes' }).click();
    await expect(page).toHaveURL(/scheme=manual/);
    const form = page.getByRole('form', { name: 'What the map shows' });
    await form.getByLabel('Split by').selectOption('area_type');
    await expect(page).toHaveURL(/breakdown=area_type/);
    await mapReady(page);
    expect(await now()).toEqual(before);
    await page.getByRole('button', { name: 'Release classes' }).click();
    await expect(page).not.toHaveURL(/scheme=manual/);
    await expect.poll(now).not.toEqual(before);
  });

  test('are typed, and refused in words where they do not rise', async ({ page }) => {
    await page.goto('/poverty?level=district');
    await mapReady(page);
    await adjust(page);
    const field = page.getByLabel('Edges between classes');
    await field.fill('40, 20');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page.getByText('Edges must rise from one to the next')).toBeVisible();
    await field.fill('20, 40');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page).toHaveURL(/breaks=[\d.e-]+,0\.2,0\.4,/);
    await expect(handles(page)).toHaveCount(2);
    expect(await placesInLegend(page)).toBe(districts);
  });
});

test('bubbles for the people behind a rate are asked for on the legend and kept in the link', async ({ page }) => {
  await page.goto('/poverty?level=district');
  await mapReady(page);
  await page.getByLabel(/^Bubbles: households/).check();
  await expect(page).toHaveURL(/bubbles=yes/);
  await page.mouse.move(...at(await pointOnMap(page, 64.4, 28.6)));
  await expect(page.locator('[data-fixed="false"]')).toContainText(
    /households with score ≤ cut-off \(in the sample\): [\d,]+/,
  );
  await page.goto('/poverty?level=district&indicator=mean_score');
  await mapReady(page);
  await expect(page.getByLabel(/^Bubbles/)).toHaveCount(0);
});

test('with one snapshot kept, the page says so in words instead of showing a dead slider', async ({ page }) => {
  await page.goto('/poverty?level=district');
  const time = page.locator('[data-time-slider]');
  await expect(time).toContainText('A trend appears after the next update');
  await expect(time.getByRole('slider')).toHaveCount(0);
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/\/poverty\?level=district$/);
});

/** The cameras of all maps, rounded to what an eye could tell. */
const camerasOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-map-stage] *')].flatMap((part) => {
      const map = (part as { naqshaMap?: { getZoom(): number; getCenter(): { lng: number; lat: number } } }).naqshaMap;
      if (!map) return [];
      const { lng, lat } = map.getCenter();
      return [[map.getZoom(), lng, lat].map((value) => value.toFixed(4)).join(' ')];
    }),
  );
