import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './browse';
import { look } from './look';
import { mainPages } from './main-pages';
import { settled } from './settled';

const untranslated = /MISSING_MESSAGE|\b(?:nav|controls|registry|places|legend|figure|board)\.[a-z]+(?:[A-Z][a-z]*)*\b/;

/** Asked of the English pages, whose structure and colours the Urdu ones share. Every rule in the light; what a dark scheme can change alone, contrast, in the dark. */
async function seriousFaults(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (scheme === 'dark'
    ? axe.withRules(['color-contrast'])
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  ).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
    );
}

/** Every piece of text with a space between it and the next: a sentence that ends a cell does not run into the one after. */
const textOf = (page: Page): Promise<string> =>
  page.locator('header, main, aside, footer').evaluateAll((parts) =>
    parts
      .flatMap((part) => {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        const pieces: string[] = [];
        while (walker.nextNode()) pieces.push(walker.currentNode.nodeValue ?? '');
        return pieces;
      })
      .join(' '),
  );

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Heights of the maps of the page: one that is drawn into nothing is there for every test but the eye. */
const mapHeights = (page: Page): Promise<number[]> =>
  page
    .locator('figure:has([class*="maplibregl"])')
    .evaluateAll((maps) => maps.map((map) => map.getBoundingClientRect().height));

for (const language of ['en', 'ur'] as const)
  for (const { name, path } of mainPages)
    test(`${name} is whole, translated, accessible in both colours and fits desk and phone (${language})`, async ({
      page,
      context,
    }, info) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(`${language === 'ur' ? '/ur' : ''}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(language === 'ur' ? /[؀-ۿ]/ : /[A-Za-z]/);
      await settled(page);
      const text = await textOf(page);
      expect(text).not.toMatch(untranslated);
      if (language === 'ur') expect(text).not.toMatch(/[۰-۹٠-٩]/);

      const desk = await look(context, await page.screenshot({ path: info.outputPath('desk.png') }));
      expect(desk.colours).toBeGreaterThan(20);
      for (const height of await mapHeights(page)) expect(height).toBeGreaterThan(120);
      expect(desk.mostCommon).toBeLessThan(0.97);
      expect(await overflow(page)).toBeLessThanOrEqual(1);
      if (language === 'en') expect(await seriousFaults(page, 'light'), 'light').toEqual([]);

      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      const dark = await look(context, await page.screenshot({ path: info.outputPath('dark.png') }));
      expect(dark.colours).toBeGreaterThan(20);
      if (language === 'en') expect(await seriousFaults(page, 'dark'), 'dark').toEqual([]);

      await page.setViewportSize({ width: 390, height: 844 });
      await page.screenshot({ path: info.outputPath('phone.png') });
      expect(await overflow(page), 'phone').toBeLessThanOrEqual(1);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overflow(page), 'small phone').toBeLessThanOrEqual(1);
    });
