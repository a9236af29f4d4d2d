import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const { layers, vendors } = require('./layers.cjs') as {
  layers: Record<string, string[]>;
  vendors: { name: string; modules: string[]; only: string[] }[];
};

const proof = resolve('.naqsha', `layer-proof-${process.pid}`);
const folders = [...Object.keys(layers), 'lib/cli/', 'scripts/'];
const packages: Record<string, string> = {
  DuckDB: '@duckdb/node-api',
  'MapLibre and deck.gl': '@deck.gl/core',
  Recharts: 'recharts',
  'the authentication library and its store': 'better-auth',
  Typst: '@myriaddreamin/typst-ts-node-compiler',
  'TanStack Table': '@tanstack/react-table',
  'Next and React': 'react',
};

const offences: { rule: string; file: string }[] = [];

function write(file: string, text: string): string {
  const path = join(proof, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return file;
}

function offend(rule: string, file: string, imported: string, kind = 'import'): void {
  offences.push({
    rule,
    file: write(
      file,
      kind === 'import'
        ? `import { thing } from '${imported}';\nexport const seen: unknown = thing;\n`
        : `import type { thing } from '${imported}';\nexport const seen: thing | null = null;\n`,
    ),
  });
}

function allowed(folder: string, other: string, may: string[]): boolean {
  return [folder, ...may].some((known) => new RegExp(`^${known}`).test(`${other}thing.ts`));
}

let violations: { rule: { name: string }; from: string }[] = [];
let cruised = 0;

beforeAll(() => {
  for (const folder of [...folders, 'lib/serving/queries/']) write(`${folder}thing.ts`, 'export const thing = 1;\n');
  for (const [folder, may] of Object.entries(layers))
    for (const other of folders)
      if (!allowed(folder, other, may))
        offend(`layer ${folder}`, `${folder}offends-${other.replaceAll('/', '-')}.ts`, `@/${other}thing`);
  for (const { name } of vendors)
    offend(`vendor ${name}`, `lib/core/offends-${name.replaceAll(' ', '-')}.ts`, packages[name] ?? name);
  offend('components know only the types of queries', 'components/offends-queries.ts', '@/lib/serving/queries/thing');
  offend('nothing imports app', 'lib/cli/offends-app.ts', '@/app/thing');
  offend('no circle', 'lib/core/circle-back.ts', './circle');
  write('lib/core/circle.ts', `export { seen as thing } from './circle-back';\n`);
  offend('no circle', 'lib/core/type-circle-back.ts', './type-circle', 'import type');
  write(
    'lib/core/type-circle.ts',
    `import type { seen } from './type-circle-back';\nexport type thing = typeof seen;\n`,
  );
  offend('everything resolves', 'lib/core/offends-nowhere.ts', './nowhere');
  offend('no development tool in the product', 'lib/core/offends-tool.ts', 'vitest');
  write(
    'components/is-fine.ts',
    `import type { thing } from '@/lib/serving/queries/thing';\nexport type Row = typeof thing;\n`,
  );
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { paths: { '@/*': ['./*'] }, module: 'esnext', moduleResolution: 'bundler' } }),
  );
  write('package.json', JSON.stringify({ devDependencies: { vitest: '*' } }));
  const run = spawnSync(
    process.execPath,
    [
      resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      resolve('.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      'app',
      'components',
      'lib',
      'data',
      'e2e',
      'scripts',
    ],
    { cwd: proof, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const report = JSON.parse(run.stdout) as { modules: unknown[]; summary: { violations: typeof violations } };
  violations = report.summary.violations;
  cruised = report.modules.length;
});

afterAll(() => rmSync(proof, { recursive: true, force: true }));

describe('the layer rules', () => {
  test('every forbidden pair of folders, every vendor and every other rule is reported', () => {
    const reported = new Set(violations.map(({ rule, from }) => `${rule.name} ${from}`));
    expect(offences.filter(({ rule, file }) => !reported.has(`${rule} ${file}`))).toEqual([]);
    expect(offences.length).toBeGreaterThan(Object.keys(layers).length * 4);
    expect(cruised).toBeGreaterThan(offences.length);
  });

  test('every rule of the configuration is proven by at least one offence', () => {
    const config = require('../../.dependency-cruiser.cjs') as { forbidden: { name: string }[] };
    const proven = new Set(offences.map(({ rule }) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
  });

  test('a component may import the type of a row', () => {
    expect(violations.filter(({ from }) => from === 'components/is-fine.ts')).toEqual([]);
  });
});
