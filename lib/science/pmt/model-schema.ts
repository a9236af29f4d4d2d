import { z } from 'zod';
import type { FeatureExpression, PmtModel } from './model';

const number = z.number('a number is wanted');
const words = z.string('text is wanted').min(1, 'may not be empty');
const bilingual = z.strictObject({ en: words, ur: words });
const day = z.iso.date('a day is wanted as YYYY-MM-DD');
const scalar = z.union([z.string(), number, z.boolean()], 'a number, a text or true/false is wanted');

/** The shape of the small dialect of features and conditions. */
export const expressionSchema: z.ZodType<FeatureExpression> = z.lazy(() => {
  const several = z.array(expressionSchema).min(1, 'needs an operand');
  const operator = <const Names extends readonly string[]>(names: Names) => z.enum(names);
  return z.union(
    [
      z.strictObject({ column: words, type: z.enum(['number', 'text', 'boolean']) }),
      z.strictObject({ constant: scalar.nullable() }),
      z.strictObject({
        op: operator(['add', 'subtract', 'multiply', 'divide', 'min', 'max', 'and', 'or', 'coalesce']),
        of: several,
      }),
      z.strictObject({ op: operator(['equals', 'less', 'less_or_equal', 'greater', 'greater_or_equal']), of: several }),
      z.strictObject({
        op: z.literal('in'),
        of: expressionSchema,
        values: z.array(z.union([z.string(), number])).min(1),
      }),
      z.strictObject({ op: operator(['not', 'log', 'is_null']), of: expressionSchema }),
      z.strictObject({
        op: z.literal('case'),
        when: z.array(z.strictObject({ if: expressionSchema, value: expressionSchema })).min(1),
        otherwise: expressionSchema,
      }),
    ],
    'not an expression: a column with its type, a constant, or an operator with its operands is wanted',
  ) as z.ZodType<FeatureExpression>;
});

const term = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('linear'), feature: words, coefficient: number }),
    z.strictObject({
      kind: z.literal('bands'),
      feature: words,
      bands: z
        .array(z.strictObject({ from: number.nullable(), to: number.nullable(), points: number }))
        .min(1, 'needs a band'),
    }),
    z.strictObject({ kind: z.literal('category'), feature: words, points: z.record(z.string(), number) }),
  ],
  'the kind of a term is linear, bands or category',
);

/** The shape of a model file. What one field says about another is checked by `modelMistakes`. */
export const modelSchema: z.ZodType<PmtModel> = z.strictObject({
  id: z.string('text is wanted').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens are wanted'),
  position: number,
  title: bilingual,
  label: bilingual,
  author: words,
  source: words,
  licence: words,
  illustrative: z.boolean('true or false is wanted'),
  features: z.record(
    z.string().regex(/^[^;]+$/, 'a feature needs a name without semicolons'),
    z.strictObject({
      title: bilingual,
      values: z.record(z.string(), bilingual).optional(),
      expression: expressionSchema,
    }),
  ),
  intercept: number,
  terms: z.array(term).min(1, 'a model needs a term'),
  scale: z.strictObject({ multiply: number, add: number }),
  decimals: z.int('a whole number is wanted').min(0).max(6),
  clamp: z.strictObject({ min: number, max: number }),
  missing: z.discriminatedUnion('rule', [
    z.strictObject({ rule: z.literal('refuse') }),
    z.strictObject({ rule: z.literal('impute'), values: z.record(z.string(), scalar) }),
  ]),
  cutOffs: z
    .array(
      z.strictObject({
        score: number,
        from: day,
        to: day.nullable(),
        where: z.strictObject({ title: bilingual, condition: expressionSchema }).nullable(),
        source: words,
      }),
    )
    .min(1, 'a model needs at least one cut-off'),
  fit: z.record(z.string(), number).optional(),
  lookups: z
    .record(
      z.string(),
      z.strictObject({
        title: bilingual,
        bands: z.array(z.strictObject({ from: number, to: number, percent: number.min(0).max(100) })).min(1),
      }),
    )
    .optional(),
  notes: bilingual.optional(),
  vectors: z
    .array(
      z.strictObject({
        record: z.record(z.string(), scalar.nullable()),
        score: number,
        total: number.optional(),
        likelihood: z.strictObject({ table: words, percent: number }).optional(),
        origin: words,
      }),
    )
    .optional(),
  boundarySet: words.optional(),
});
