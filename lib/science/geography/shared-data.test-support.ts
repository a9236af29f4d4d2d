import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseCsvTable } from './csv-table';

const folder = path.resolve('..', 'shared', 'data');

export const sharedDataHere = existsSync(folder);
if (!sharedDataHere) process.stderr.write('skipped: the shared data folder is not beside the repository\n');

export const sharedBytes = (name: string): Buffer => readFileSync(path.join(folder, name));

export const sharedRows = (name: string): Record<string, string>[] => {
  const bytes = sharedBytes(name);
  return parseCsvTable((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
};
