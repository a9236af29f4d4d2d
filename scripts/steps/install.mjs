import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { heading, run, StepFailed, seconds } from './run.mjs';

const marker = 'node_modules/.naqsha-lock';
const oldest = [20, 19];

const lockHash = () =>
  createHash('sha256').update(readFileSync('package-lock.json')).update(process.version).digest('hex');

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new StepFailed(
    `Naqsha needs Node ${oldest.join('.')} or later; this is ${process.version}.`,
    'install a current Node from your package manager or nodejs.org and run the command again.',
  );
}

/** Installs the packages of the lock file when they are not there, or when the lock changed since. Runs no install script. */
export async function ensureInstalled() {
  checkNode();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lockHash()) return;
  heading('Installing packages');
  const startedAt = performance.now();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const code = await run(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  });
  if (code !== 0)
    throw new StepFailed(
      `npm could not install the packages (exit ${code}).`,
      'look at the lines above; without a network, set the registry npm should use (npm config set registry …) and retry.',
    );
  writeFileSync(marker, lockHash());
  console.log(`Packages installed in ${seconds(startedAt)}.`);
}
