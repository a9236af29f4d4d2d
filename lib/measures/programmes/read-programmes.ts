import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { done, type Result, refused } from '../../core/result';
import { programmeMistakes } from './programme-mistakes';
import { type Programme, programmeSchema } from './programme-schema';

const shippedFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'data', 'programmes');

/**
 * Every programme, in list order: the files of data/programmes and of the folder `NAQSHA_PROGRAMMES`, where an administrator
 * adds programmes or, under the id of a shipped one, replaces it. One bad file refuses them all.
 */
export function readProgrammes(modelIds: readonly string[]): Result<Programme[]> {
  const programmes = new Map<string, Programme>();
  for (const { id, path } of programmeFiles()) {
    const read = readProgrammeFile(path, modelIds);
    if (!read.ok) return read;
    if (read.value.id !== id)
      return refused({
        code: 'programme-name',
        sentence: `The programme file ${path} calls its programme "${read.value.id}".`,
        nextStep: `Name the file ${read.value.id}.json, or the programme "${id}".`,
      });
    programmes.set(id, read.value);
  }
  return done(
    [...programmes.values()].sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1)),
  );
}

function programmeFiles(): { id: string; path: string }[] {
  const own = process.env.NAQSHA_PROGRAMMES;
  return [shippedFolder, ...(own ? [resolve(own)] : [])].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.endsWith('.json'))
          .sort()
          .map((file) => ({ id: file.slice(0, -'.json'.length), path: join(folder, file) }))
      : [],
  );
}

function readProgrammeFile(path: string, modelIds: readonly string[]): Result<Programme> {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (problem) {
    return wrong(path, [`it cannot be read as JSON: ${(problem as Error).message}`]);
  }
  const parsed = programmeSchema.safeParse(data);
  if (!parsed.success)
    return wrong(
      path,
      parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`),
    );
  const mistakes = programmeMistakes(parsed.data, modelIds);
  return mistakes.length > 0 ? wrong(path, mistakes) : done(parsed.data);
}

const wrong = (path: string, mistakes: string[]): Result<never> =>
  refused({
    code: 'bad-programme',
    sentence: `The programme file ${path} cannot be used: ${mistakes.join('; ')}.`,
    nextStep: 'Correct the file; the methods page on programmes describes every field.',
    details: { mistakes },
  });
