import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const shippedFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data', 'pmt-models');

/** The model files: those that ship and those of the folder `NAQSHA_MODELS`, where an administrator adds the official one. */
export function modelFiles(): { id: string; path: string }[] {
  const own = process.env.NAQSHA_MODELS;
  return [shippedFolder, ...(own ? [resolve(own)] : [])].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.endsWith('.json'))
          .sort()
          .map((file) => ({ id: file.slice(0, -'.json'.length), path: join(folder, file) }))
      : [],
  );
}
