import { done, type Result, refused } from '../../core/result';
import type { PmtModel } from './model';
import { modelFiles } from './model-files';
import { readModelFile } from './read-model';

/** Every model of the model folders, the default first. One bad file refuses them all: a model is never dropped silently. */
export function readModels(): Result<PmtModel[]> {
  const models: PmtModel[] = [];
  for (const { id, path } of modelFiles()) {
    const read = readModelFile(path);
    if (!read.ok) return read;
    if (read.value.id !== id)
      return refused({
        code: 'model-name',
        sentence: `The model file ${path} calls its model "${read.value.id}".`,
        nextStep: `Name the file ${read.value.id}.json, or the model "${id}".`,
      });
    if (models.some((model) => model.id === id))
      return refused({
        code: 'model-twice',
        sentence: `Two model files define "${id}"; the second is ${path}.`,
        nextStep: 'Give the second model another id and file name.',
      });
    models.push(read.value);
  }
  return done(models.sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1)));
}
