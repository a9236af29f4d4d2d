import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coveredPercent } from './covered-percent';

test('a share covered is told in whole percents, as it is published, and never as all where some are left out', () => {
  expect([0, 0.29, 0.57, 0.99, 0.996, 1].map((coveredShare) => coveredPercent({ coveredShare }))).toEqual([
    0, 29, 57, 99, 99, 100,
  ]);
});

test('no part of a page prints a covered or partial share by itself, with decimals that are not published', () => {
  const files = ['components', 'app'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => join(folder, file)),
  );
  expect(files.length).toBeGreaterThan(100);
  const own = files.filter((file) =>
    /format(Number|Share|Value)\((?!coveredPercent)[^)]*(partialShare|coveredShare|covered_share)/.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(own).toEqual([]);
});
