import { existsSync, readFileSync } from 'node:fs';
import { type Result, refused } from '../../core/result';
import { badModel, checkedModel } from './checked-model';
import type { PmtModel } from './model';
import { modelFiles } from './model-files';
import { referenceModelFiles } from './reference-model-files';

/** A model by its id (those measured at a load, then those kept for reference), or by the path of a model file. */
export function readModel(idOrPath: string): Result<PmtModel> {
  const known = [...modelFiles(), ...referenceModelFiles()];
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
    return badModel(path, [`it cannot be read as JSON: ${(problem as Error).message}`]);
  }
  return checkedModel(data, path);
}
