import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { invariant } from '../../core/invariant';
import type { Attack } from './attack';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'attacks');

/** Every attack: the files of the folder are the list. */
export async function readAttacks(): Promise<Attack[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return Promise.all(
    files.sort().map(async (file) => {
      const attack = ((await import(join(folder, file))) as { default: Attack }).default;
      invariant(`${attack.name}.ts` === file, `${file} says it is ${attack.name}`);
      return attack;
    }),
  );
}
