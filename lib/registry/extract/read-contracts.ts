import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { invariant } from '../../core/invariant';
import type { TableContract } from './contract';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'contracts');

/** Every contract: the files of the folder are the list. File `health-visits.ts` holds table `health_visits`. */
export async function readContracts(): Promise<TableContract[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return Promise.all(
    files.sort().map(async (file) => {
      const { contract } = (await import(pathToFileURL(join(folder, file)).href)) as { contract: TableContract };
      invariant(
        contract.table === file.slice(0, -3).replaceAll('-', '_'),
        `contracts/${file} holds the table ${contract.table}`,
      );
      return contract;
    }),
  );
}
