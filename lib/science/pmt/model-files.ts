import { resolve } from 'node:path';
import { filesOfFolder, type ModelFile, shippedFolder } from './model-folder';

/** The model files: those that ship and those of the folder `NAQSHA_MODELS`, where an administrator adds the official one. */
export function modelFiles(): ModelFile[] {
  const own = process.env.NAQSHA_MODELS;
  return [shippedFolder, ...(own ? [resolve(own)] : [])].flatMap(filesOfFolder);
}
