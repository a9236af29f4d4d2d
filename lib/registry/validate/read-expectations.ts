import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { invariant } from '../../core/invariant';
import type { TableExpectations } from './expectation';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'expectations');

/** Expectations by table: the files of the folder are the list. A table without a file has only its contract. */
export async function readExpectations(): Promise<Map<string, TableExpectations>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const all = await Promise.all(
    files.sort().map(async (file) => {
      const { expectations } = (await import(pathToFileURL(join(folder, file)).href)) as {
        expectations: TableExpectations;
      };
      invariant(
        expectations.table === file.slice(0, -3).replaceAll('-', '_'),
        `expectations/${file} speaks of ${expectations.table}`,
      );
      return expectations;
    }),
  );
  return new Map(all.map((each) => [each.table, each]));
}
