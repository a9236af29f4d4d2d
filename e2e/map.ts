import { expect, type Locator, type Page } from '@playwright/test';

/** The map of the page once its engine has drawn. */
export async function mapReady(page: Page): Promise<Locator> {
  const stage = page.locator('[data-map-stage]').first();
  await expect(stage).toHaveAttribute('data-ready', 'true', { timeout: 40_000 });
  return stage;
}

/** How many places the legend counts, over all its classes and states; places without a figure are among them. */
export async function placesInLegend(page: Page): Promise<number> {
  const counts = await page
    .locator('[data-map-legend] [data-legend-count]:not([data-legend-state="unplaced"])')
    .evaluateAll((entries) =>
      entries.map((entry) => Number(entry.getAttribute('data-legend-count')?.replaceAll(',', ''))),
    );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Where a longitude and latitude lie on the screen, from the map engine itself, once the whole map is in sight. */
export async function pointOnMap(page: Page, longitude: number, latitude: number): Promise<{ x: number; y: number }> {
  const canvas = page.locator('[data-map-stage] canvas').first();
  await canvas.evaluate((drawn) => drawn.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await canvas.boundingBox();
  const point = await page.evaluate(
    ([lng, lat]) => {
      const { __naqshaMap: map } = window as unknown as {
        __naqshaMap: { project(at: [number, number]): { x: number; y: number } };
      };
      const { x, y } = map.project([lng as number, lat as number]);
      return { x, y };
    },
    [longitude, latitude],
  );
  return { x: (box?.x ?? 0) + point.x, y: (box?.y ?? 0) + point.y };
}
