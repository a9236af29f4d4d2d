import { expect, test } from './browse';
import { look } from './look';
import { mainPages } from './main-pages';

const screens = [
  { name: 'desk', width: 1366, height: 768 },
  { name: 'phone', width: 390, height: 844 },
] as const;

for (const { name: screen, ...viewport } of screens)
  for (const language of ['en', 'ur'] as const)
    for (const { name, path } of mainPages)
      test(`${name} fits the ${screen} and is not blank (${language})`, async ({ page, context }, info) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(`${language === 'ur' ? '/ur' : ''}${path}`);
        await page.waitForLoadState('networkidle');
        const picture = await page.screenshot({ path: info.outputPath(`${screen}-${language}.png`) });
        const { colours, mostCommon } = await look(context, picture);
        expect(colours).toBeGreaterThan(20);
        expect(mostCommon).toBeLessThan(0.97);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(1);
      });
