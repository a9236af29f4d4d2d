import { existsSync } from 'node:fs';
import { heading, node, run, StepFailed } from './run.mjs';

const shell = '/usr/bin/chromium-headless-shell';

const places = [
  shell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

const systemBrowser = () => [process.env.NAQSHA_CHROMIUM, ...places].find((path) => path && existsSync(path));

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

async function playwrightHasOne() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

async function installed(aptPackage) {
  await run('apt-get', ['update', '-qq']);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', aptPackage], { env })) === 0;
}

/** A Chromium for the end-to-end tests: the system's, Debian's shell without windows first (a third faster), else Playwright's own. */
export async function ensureBrowser() {
  if (isRootOnDebian() && !process.env.NAQSHA_CHROMIUM && !existsSync(shell)) {
    heading('Installing a browser for the end-to-end tests');
    if (await installed('chromium-headless-shell')) return;
    if (!systemBrowser() && (await installed('chromium'))) return;
  }
  if (systemBrowser() || (await playwrightHasOne())) return;
  if ((await run(node, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) !== 0)
    throw new StepFailed(
      'No Chromium could be found or installed.',
      'install one from your package manager, or name it: NAQSHA_CHROMIUM=/path/to/chromium npm test',
    );
}
