import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const address = process.argv[2];
if (!address) {
  console.error('Say where the app is served: node scripts/take-screenshots.mjs http://localhost:3000');
  process.exit(2);
}

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'screenshots');
const desk = { width: 1366, height: 768 };
const pictures = [
  { name: 'overview', path: '/', viewport: desk },
  { name: 'poverty-urdu', path: '/ur/poverty', viewport: desk },
  { name: 'poverty-phone-dark', path: '/poverty', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'place', path: '/places/PK617', viewport: desk },
];

const executablePath = [process.env.NAQSHA_CHROMIUM, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const { name, path, viewport, colorScheme = 'light' } of pictures) {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await page.goto(address + path, { waitUntil: 'load' });
  await page.waitForTimeout(6_000);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}
await browser.close();
