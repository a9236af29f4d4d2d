import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { done, type Result, refused } from '../../../core/result';
import { type MpiDefinition, mpiDefinition } from './definition';

const shippedFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..', 'data', 'mpi');

/** Every multidimensional measure, in order: the files of data/mpi are the list. One bad file refuses them all. */
export function readMpiDefinitions(folder = shippedFolder): Result<MpiDefinition[]> {
  const definitions: MpiDefinition[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    const read = readDefinition(join(folder, file));
    if (!read.ok) return read;
    if (`${read.value.id}.json` !== file)
      return refused({
        code: 'mpi-name',
        sentence: `The file data/mpi/${file} calls its measure "${read.value.id}".`,
        nextStep: `Name the file ${read.value.id}.json, or the measure "${file.slice(0, -'.json'.length)}".`,
      });
    definitions.push(read.value);
  }
  return done(definitions.sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1)));
}

function readDefinition(path: string): Result<MpiDefinition> {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'));
  } catch (mistake) {
    return invalid(path, (mistake as Error).message);
  }
  const parsed = mpiDefinition.safeParse(raw);
  if (parsed.success) return done(parsed.data);
  return invalid(
    path,
    parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`.trim()).join('; '),
  );
}

const invalid = (path: string, why: string): Result<never> =>
  refused({
    code: 'mpi-invalid',
    sentence: `The measure in ${path} cannot be used: ${why}.`,
    nextStep: 'Correct the file, or remove it; the method page on poverty in several dimensions tells of its fields.',
  });
