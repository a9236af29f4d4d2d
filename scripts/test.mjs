import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './steps/browser.mjs';
import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { heading, node, orExplain, run, StepFailed, seconds } from './steps/run.mjs';
import { closingLine, oneCheck, playwrightTally, sum, vitestTally } from './steps/tally.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const reports = '.naqsha/reports';
const startedAt = performance.now();
const tool = (script, ...parameters) => run(node, [script, ...parameters]);

async function check(title, ...call) {
  heading(title);
  return oneCheck(await tool(...call));
}

async function types() {
  heading('Types');
  const generated = await tool('node_modules/next/dist/bin/next', 'typegen');
  return oneCheck(generated || (await tool('node_modules/typescript/bin/tsc', '--noEmit')));
}

async function unit() {
  heading('Unit, contract and pipeline tests');
  const file = `${reports}/unit.json`;
  const code = await tool(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  return vitestTally(file, code);
}

async function build() {
  try {
    await ensureBuilt();
    return oneCheck(0);
  } catch (problem) {
    if (!(problem instanceof StepFailed)) throw problem;
    console.error(problem.message);
    return oneCheck(1);
  }
}

async function endToEnd() {
  heading('End-to-end tests');
  const file = `${reports}/e2e.json`;
  const code = await run(node, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  return playwrightTally(file, code);
}

async function everything() {
  const tallies = [
    await check('Format and lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'),
    await check('Layer rules', 'scripts/check-layers.mjs'),
    await check('Unused code and packages', 'node_modules/knip/bin/knip.js'),
    await types(),
    await unit(),
  ];
  const built = await build();
  tallies.push(built);
  if (built.failed === 0) tallies.push(await endToEnd());
  else console.error('The end-to-end tests need a build and were not run.');
  return sum(tallies);
}

await orExplain(async () => {
  await ensureInstalled();
  await ensureBrowser();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const tally = await everything();
  console.log(`\nAll of it took ${seconds(startedAt)}.`);
  console.log(closingLine(tally));
  process.exitCode = tally.failed > 0 ? 1 : 0;
});
