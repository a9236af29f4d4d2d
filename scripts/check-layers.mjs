import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { sourceFiles } from './checks/source-files.mjs';

const folders = ['app', 'components', 'lib', 'data', 'e2e', 'scripts'].filter((folder) => existsSync(folder));
const run = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    ...folders,
  ],
  { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] },
);
if (!run.stdout.startsWith('{')) {
  console.error('The layer check did not run: dependency-cruiser gave no report.');
  process.exit(1);
}
const { modules, summary } = JSON.parse(run.stdout);
const cruised = new Set(modules.map((module) => module.source));
const missed = sourceFiles(/\.(?:tsx?|mjs|cjs)$/, folders).filter(
  (file) => !/\.d\.m?ts$/.test(file) && !cruised.has(file),
);

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
for (const file of missed) console.error(`not cruised: ${file}`);
if (summary.violations.length > 0 || missed.length > 0) {
  console.error(`${summary.violations.length} forbidden imports, ${missed.length} files the check did not see.`);
  process.exit(1);
}
console.log(`${cruised.size} modules cruised, no forbidden import.`);
