import type { FeatureExpression, PmtModel, ValueType } from './model';

type Column = { column: string; type: ValueType };

/** The columns an expression reads, with the type it reads each as. */
export function columnsOf(expression: FeatureExpression): Column[] {
  if ('column' in expression) return [{ column: expression.column, type: expression.type }];
  if ('constant' in expression) return [];
  if (expression.op === 'case')
    return [...expression.when.flatMap((each) => [each.if, each.value]), expression.otherwise].flatMap(columnsOf);
  return [expression.of].flat().flatMap(columnsOf);
}

/** The columns a model reads, with the type it reads each as, in order of first use; terms and conditions of cut-offs alike. */
export function featureColumns(model: PmtModel): Column[] {
  const expressions = [
    ...Object.values(model.features).map((feature) => feature.expression),
    ...model.cutOffs.flatMap((cutOff) => (cutOff.where ? [cutOff.where.condition] : [])),
  ];
  const byKey = new Map(expressions.flatMap(columnsOf).map((each) => [`${each.column} ${each.type}`, each]));
  return [...byKey.values()];
}
