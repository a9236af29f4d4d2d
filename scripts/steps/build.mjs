import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heading, node, run, StepFailed, seconds } from './run.mjs';

const marker = '.next/naqsha-build.json';
const standalone = '.next/standalone';
const folders = ['app', 'components', 'lib', 'public', 'data/locales', 'data/methods', 'data/models'];
const files = [
  'next.config.js',
  'proxy.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'postcss.config.cjs',
];
const notBuilt = /\.(?:test|test-support)\.tsx?$/;

function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !notBuilt.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function sourceHash() {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...files.filter((file) => existsSync(file)), ...folders.flatMap(filesOf)])
    hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

const buildId = () => (existsSync('.next/BUILD_ID') ? readFileSync('.next/BUILD_ID', 'utf8') : null);

function isFresh(sources) {
  if (!existsSync(marker) || !existsSync(join(standalone, 'front.mjs'))) return false;
  const built = JSON.parse(readFileSync(marker, 'utf8'));
  return built.sources === sources && built.buildId === buildId();
}

/** The standalone server does not carry what the browser loads; it has to lie beside it. */
function placeAssets() {
  for (const [from, to] of [
    ['.next/static', join(standalone, '.next/static')],
    ['public', join(standalone, 'public')],
  ]) {
    rmSync(to, { recursive: true, force: true });
    if (existsSync(from)) cpSync(from, to, { recursive: true });
  }
}

/** The server that stands before the app, as one file beside it; packages that the app carries stay as they are. */
async function placeServer() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['lib/server/main.ts'],
    outfile: join(standalone, 'front.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['next', 'better-auth', '@libsql/client', '@duckdb/*'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

/** Builds the web app when its sources changed since the last build. */
export async function ensureBuilt() {
  const sources = sourceHash();
  if (isFresh(sources)) return;
  heading('Building the web app');
  const startedAt = performance.now();
  const code = await run(node, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0)
    throw new StepFailed(
      `The web app could not be built (exit ${code}).`,
      'look at the first error above; after a change of branch, removing the folder .next and retrying often helps.',
    );
  placeAssets();
  await placeServer();
  writeFileSync(marker, JSON.stringify({ sources, buildId: buildId() }));
  console.log(`Built in ${seconds(startedAt)}.`);
}
