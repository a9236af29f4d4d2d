import { ExpressionMistake, expressionType } from './expression-type';
import { featureColumns } from './feature-columns';
import { largestExact, millionths, perPoint } from './millionths';
import type { FeatureExpression, PmtBand, PmtModel, PmtTerm, ValueType } from './model';
import { vectorMistakes } from './vector-mistakes';

/** What a well-formed model file says that cannot be true together, one sentence each; empty where the model stands. */
export function modelMistakes(model: PmtModel): string[] {
  const mistakes: string[] = [];
  const types = new Map<string, ValueType | null>();
  for (const [name, feature] of Object.entries(model.features)) {
    const type = typeOrMistake(`feature "${name}"`, feature.expression, mistakes);
    types.set(name, type);
  }
  for (const { where } of model.cutOffs)
    if (where && !['boolean', null].includes(typeOrMistake('the condition of a cut-off', where.condition, mistakes)))
      mistakes.push('the condition of a cut-off must be true or false');
  mistakes.push(
    ...model.terms.flatMap((term, index) => termMistakes(term, index, types, model.scale.multiply)),
    ...columnMistakes(model),
    ...imputationMistakes(model, types),
    ...cutOffMistakes(model),
  );
  if (model.scale.multiply === 0) mistakes.push('scale.multiply is 0, which would give every household one score');
  if (model.clamp.min >= model.clamp.max) mistakes.push('clamp.min is not below clamp.max');
  if (Math.abs(millionths(model.intercept * model.scale.multiply + model.scale.add)) > largestExact)
    mistakes.push('the intercept is too large after scaling');
  if (Math.max(Math.abs(model.clamp.min), Math.abs(model.clamp.max)) * perPoint > largestExact)
    mistakes.push('the clamp is too wide');
  return mistakes.length > 0 ? mistakes : vectorMistakes(model);
}

function typeOrMistake(where: string, expression: FeatureExpression, mistakes: string[]): ValueType | null {
  try {
    return expressionType(expression);
  } catch (problem) {
    if (!(problem instanceof ExpressionMistake)) throw problem;
    mistakes.push(`${where}: ${problem.message}`);
    return null;
  }
}

function termMistakes(term: PmtTerm, index: number, types: Map<string, ValueType | null>, multiply: number): string[] {
  const at = `term ${index + 1} (${term.kind} of "${term.feature}")`;
  const type = types.get(term.feature);
  if (type === undefined) return [`${at} names a feature that the model does not define`];
  if (term.kind !== 'category') {
    const found = type !== null && type !== 'number' ? [`${at} needs a number, but the feature is ${type}`] : [];
    const constants = term.kind === 'linear' ? [term.coefficient] : term.bands.map((band) => band.points);
    if (constants.some((each) => Math.abs(millionths(each, multiply)) > largestExact)) found.push(`${at} is too large`);
    return term.kind === 'bands' ? [...found, ...bandMistakes(at, term.bands)] : found;
  }
  const keys = Object.keys(term.points);
  if (keys.length === 0) return [`${at} gives no points to any value`];
  if (type === 'boolean' && keys.some((key) => key !== 'true' && key !== 'false'))
    return [`${at}: the feature is true or false, so its points go by "true" and "false"`];
  if (type === 'number' && keys.some((key) => String(Number(key)) !== key))
    return [`${at}: the feature is a number, so its points go by plain numbers`];
  return [];
}

function bandMistakes(at: string, bands: readonly PmtBand[]): string[] {
  const low = (band: PmtBand): number => band.from ?? Number.NEGATIVE_INFINITY;
  const high = (band: PmtBand): number => band.to ?? Number.POSITIVE_INFINITY;
  const empty = bands
    .filter((band) => low(band) >= high(band))
    .map((band) => `${at}: the band from ${band.from} to ${band.to} is empty`);
  const sorted = [...bands].sort((one, other) => low(one) - low(other));
  const overlapping = sorted.flatMap((band, index) => {
    const next = sorted[index + 1];
    return next && low(next) < high(band) ? [`${at}: the bands overlap at ${next.from ?? 'the lower end'}`] : [];
  });
  return [...empty, ...overlapping];
}

function columnMistakes(model: PmtModel): string[] {
  const seen = new Map<string, ValueType>();
  return featureColumns(model).flatMap(({ column, type }) => {
    const before = seen.get(column) ?? type;
    seen.set(column, before);
    return before === type ? [] : [`column "${column}" is read as ${before} and as ${type}`];
  });
}

function imputationMistakes(model: PmtModel, types: Map<string, ValueType | null>): string[] {
  if (model.missing.rule === 'refuse') return [];
  return Object.entries(model.missing.values).flatMap(([feature, value]) => {
    const type = types.get(feature);
    if (type === undefined) return [`the missing rule names "${feature}", a feature that the model does not define`];
    const given = typeof value === 'string' ? 'text' : typeof value;
    return type === null || type === given ? [] : [`the missing rule gives "${feature}" a ${given}, but it is ${type}`];
  });
}

function cutOffMistakes(model: PmtModel): string[] {
  const reversed = model.cutOffs
    .filter((cutOff) => cutOff.to !== null && cutOff.to < cutOff.from)
    .map((cutOff) => `the cut-off ${cutOff.score} ends (${cutOff.to}) before it begins (${cutOff.from})`);
  const general = model.cutOffs.some((cutOff) => cutOff.where === null);
  return general ? reversed : [...reversed, 'no cut-off holds for every household (one with "where": null is wanted)'];
}
