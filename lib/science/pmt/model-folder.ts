import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ModelFile {
  id: string;
  path: string;
}

/** The folder of the models that ship. */
export const shippedFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'data', 'pmt-models');

/** The model files of one folder, not of the folders in it; none where it does not exist. */
export const filesOfFolder = (folder: string): ModelFile[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => ({ id: file.slice(0, -'.json'.length), path: join(folder, file) }))
    : [];
