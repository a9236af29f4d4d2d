import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './browse';
import { mainPages } from './main-pages';

for (const language of ['en', 'ur'] as const)
  for (const scheme of ['light', 'dark'] as const)
    for (const { name, path } of mainPages)
      test(`${name} has no serious accessibility fault (${language}, ${scheme})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.goto(`${language === 'ur' ? '/ur' : ''}${path}`);
        await expect(page.getByRole('main')).toBeVisible();
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const faults = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }) =>
            nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
          );
        expect(faults).toEqual([]);
      });
