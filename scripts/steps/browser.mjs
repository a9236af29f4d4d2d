import { existsSync } from 'node:fs';
import { heading, node, run, StepFailed } from './run.mjs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

const systemBrowser = () => [process.env.NAQSHA_CHROMIUM, ...places].find((path) => path && existsSync(path));

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

async function playwrightHasOne() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/** A Chromium for the end-to-end tests: the system's, else Debian's package, else Playwright's own. */
export async function ensureBrowser() {
  if (systemBrowser() || (await playwrightHasOne())) return;
  heading('Installing a browser for the end-to-end tests');
  if (isRootOnDebian()) {
    await run('apt-get', ['update', '-qq']);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    if ((await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })) === 0) return;
  }
  if ((await run(node, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) !== 0)
    throw new StepFailed(
      'No Chromium could be found or installed.',
      'install one from your package manager, or name it: NAQSHA_CHROMIUM=/path/to/chromium npm test',
    );
}
