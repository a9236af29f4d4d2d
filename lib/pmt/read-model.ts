import { existsSync, readFileSync } from 'node:fs';
import { done, type Result, refused } from '../core/result';
import type { PmtModel } from './model';
import { modelFiles } from './model-files';
import { modelMistakes } from './model-mistakes';
import { modelSchema } from './model-schema';

/** A model by its id, or by the path of a model file. */
export function readModel(idOrPath: string): Result<PmtModel> {
  const known = modelFiles();
  const path = known.find((each) => each.id === idOrPath)?.path ?? idOrPath;
  if (existsSync(path) && path.endsWith('.json')) return readModelFile(path);
  return refused({
    code: 'unknown-model',
    sentence: `There is no PMT model "${idOrPath}" and no model file of that name. Known models: ${known.map((each) => each.id).join(', ')}.`,
    nextStep: 'Give one of the known ids, or the path of a model file ending in .json.',
  });
}

/** Reads and checks one model file. Every mistake found is told, not only the first. */
export function readModelFile(path: string): Result<PmtModel> {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (problem) {
    return wrong(path, [`it cannot be read as JSON: ${(problem as Error).message}`]);
  }
  return checkedModel(data, path);
}

export function checkedModel(data: unknown, path: string): Result<PmtModel> {
  const parsed = modelSchema.safeParse(data);
  if (!parsed.success)
    return wrong(
      path,
      parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`),
    );
  const mistakes = modelMistakes(parsed.data);
  return mistakes.length > 0 ? wrong(path, mistakes) : done(parsed.data);
}

const wrong = (path: string, mistakes: string[]): Result<never> =>
  refused({
    code: 'bad-model',
    sentence: `The model file ${path} cannot be used: ${mistakes.join('; ')}.`,
    nextStep: 'Correct the file; the methods page on the proxy means test describes every field.',
    details: { mistakes },
  });
