import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.mjs';

const code = sourceFiles(/\.(?:tsx?|mjs|cjs|sql|css)$/);
const lines = new Map(code.map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1]));
const share = (limit: number): number => [...lines.values()].filter((count) => count < limit).length / lines.size;

test('no file runs over 300 lines', () => {
  expect([...lines].filter(([, count]) => count > 300)).toEqual([]);
});

test('half of the files stay under 60 lines and nine in ten under 150', () => {
  expect(share(60)).toBeGreaterThanOrEqual(0.5);
  expect(share(150)).toBeGreaterThanOrEqual(0.9);
});

test('no folder is a drawer for what has no name, and no file is a barrel', () => {
  const drawer = /(?:^|\/)(?:utils?|helpers?|common|services?|types|constants|misc)\//;
  expect(code.filter((file) => drawer.test(file) || /^(?:utils?|helpers?|index)\.tsx?$/.test(basename(file)))).toEqual(
    [],
  );
});

test('files are named in kebab-case', () => {
  const routed = /^\[{1,2}(?:\.{3})?[a-zA-Z-]+\]{1,2}$/;
  const fine = (file: string): boolean =>
    file.split('/').every((part) => routed.test(part) || /^[.a-z0-9()_][a-z0-9.()_[\]-]*$/.test(part));
  expect(code.filter((file) => !fine(file))).toEqual([]);
});

test('styles are logical, so that the Urdu page mirrors itself', () => {
  const css =
    /(?:margin|padding|border)-(?:left|right)|(?<![-\w])(?:left|right)\s*:|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right)/;
  const script =
    /(?:margin|padding|border)(?:Left|Right)\b|textAlign=?:?\s*['"{]+(?:left|right)|\b(?:ml|mr|pl|pr)=["{]|(?:float|clear):\s*'(?:left|right)'/;
  const offending = sourceFiles(/\.(?:tsx|css)$/, ['app', 'components']).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        (file.endsWith('.css') ? css : script).test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      ),
  );
  expect(offending).toEqual([]);
});

test('no model, page or query names a machine path', () => {
  const machine = /['"`(\s](?:\/work\/|\/tmp\/|\/home\/|\/root\/)/;
  expect(
    code.filter((file) => !file.endsWith('house-style.test.ts') && machine.test(readFileSync(file, 'utf8'))),
  ).toEqual([]);
});
