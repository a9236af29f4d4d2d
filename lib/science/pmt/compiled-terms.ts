import { millionths } from './millionths';
import type { FeatureExpression, FeatureValue, PmtModel, PmtTerm } from './model';

/** A term with its constants in millionths of a score point: what both engines read. */
export interface CompiledTerm {
  feature: string;
  expression: FeatureExpression;
  rule:
    | { kind: 'linear'; slope: number }
    | { kind: 'bands'; bands: { from: number | null; to: number | null; points: number }[] }
    | { kind: 'category'; points: [string, number][] };
  /** The value a missing feature takes, or null where the term refuses. */
  imputed: FeatureValue;
}

export interface CompiledModel {
  base: number;
  terms: CompiledTerm[];
}

function ruleOf(term: PmtTerm, multiply: number): CompiledTerm['rule'] {
  if (term.kind === 'linear') return { kind: 'linear', slope: millionths(term.coefficient, multiply) };
  if (term.kind === 'category')
    return {
      kind: 'category',
      points: Object.entries(term.points).map(([value, points]) => [value, millionths(points, multiply)]),
    };
  return {
    kind: 'bands',
    bands: term.bands.map((band) => ({ ...band, points: millionths(band.points, multiply) })),
  };
}

export function compiledTerms(model: PmtModel): CompiledModel {
  const { multiply, add } = model.scale;
  const imputed = model.missing.rule === 'impute' ? model.missing.values : {};
  return {
    base: millionths(model.intercept * multiply + add),
    terms: model.terms.map((term) => ({
      feature: term.feature,
      expression: (model.features[term.feature] as { expression: FeatureExpression }).expression,
      rule: ruleOf(term, multiply),
      imputed: imputed[term.feature] ?? null,
    })),
  };
}
