import { explain } from './explain';
import { likelihood } from './likelihood';
import type { PmtModel, PmtVector } from './model';

const anyDay = '2000-01-01';

/** The vectors of a model that it does not reproduce, one sentence each. The model's terms must already stand. */
export const vectorMistakes = (model: PmtModel): string[] =>
  (model.vectors ?? []).flatMap((vector, index) =>
    differences(model, vector).map((difference) => `vector ${index + 1}: ${difference}`),
  );

function differences(model: PmtModel, vector: PmtVector): string[] {
  const { score, total } = explain(model, vector.record, anyDay);
  const found = score === vector.score ? [] : [`the source gives ${vector.score}, the model ${score ?? 'no score'}`];
  if (vector.total !== undefined && vector.total !== total)
    found.push(`the source adds up to ${vector.total}, the model to ${total ?? 'nothing'}`);
  if (vector.likelihood === undefined) return found;
  const table = model.lookups?.[vector.likelihood.table];
  if (!table) return [...found, `there is no table "${vector.likelihood.table}"`];
  const percent = score === null ? null : likelihood(table, score);
  if (percent !== vector.likelihood.percent)
    found.push(`the source gives a likelihood of ${vector.likelihood.percent} %, the table ${percent ?? 'none'}`);
  return found;
}
