import { done, type Result, refused } from '../../core/result';
import type { PmtModel } from './model';
import { modelMistakes } from './model-mistakes';
import { modelSchema } from './model-schema';

/** A model from the parsed JSON of a file; runs in the browser too. Every mistake found is told, not only the first. */
export function checkedModel(data: unknown, path: string): Result<PmtModel> {
  const parsed = modelSchema.safeParse(data);
  if (!parsed.success)
    return badModel(
      path,
      parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`),
    );
  const mistakes = modelMistakes(parsed.data);
  return mistakes.length > 0 ? badModel(path, mistakes) : done(parsed.data);
}

/** The refusal of a model file, with every mistake found. */
export const badModel = (path: string, mistakes: string[]): Result<never> =>
  refused({
    code: 'bad-model',
    sentence: `The model file ${path} cannot be used: ${mistakes.join('; ')}.`,
    nextStep: 'Correct the file; the methods page on the proxy means test describes every field.',
    details: { mistakes },
  });
