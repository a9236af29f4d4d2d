import { z } from 'zod';
import { expressionSchema } from '../../science/pmt/model-schema';

const number = z.number('a number is wanted');
const words = z.string('text is wanted').min(1, 'may not be empty');
const bilingual = z.strictObject({ en: words, ur: words });
const name = z.string('text is wanted').regex(/^[a-z][a-z0-9_]*$/, 'small letters, digits and underscores are wanted');
const day = z.iso.date('a day is wanted as YYYY-MM-DD');

/** How far a fact can be trusted; `not known` where no source confirms it, and then it is null. */
const confidence = z.enum(['confirmed', 'single source', 'background', 'not known']);

/** `precision` says how exactly the first day is known: a rate of "2022" begins on 1 January here. */
const dated = {
  from: day.nullable(),
  to: day.nullable(),
  precision: z.enum(['day', 'month', 'year', 'fiscal year']).nullable(),
  source: words.nullable(),
  confidence,
};

const rule = z.strictObject({
  ...dated,
  cut_off: number.nullable(),
  model: words.nullable(),
  conditions: bilingual,
  condition: expressionSchema.nullable(),
  area: z.strictObject({ boundary_set: words, codes: z.array(words).min(1, 'needs a code') }).nullable(),
});

const amount = z.strictObject({
  ...dated,
  pkr: number.min(0, 'may not be negative').nullable(),
  pkr_to: number.min(0, 'may not be negative').nullable(),
  per: z.enum(['month', 'quarter', 'year', 'once']),
  level: z.enum(['primary', 'secondary', 'higher_secondary']).nullable(),
  sex: z.enum(['female', 'male']).nullable(),
  group: name.nullable(),
});

const kinds = [
  'unconditional_cash',
  'conditional_cash',
  'one_off_cash',
  'scholarship',
  'asset_transfer',
  'loan',
  'health_cover',
  'health_grant',
  'shelter_and_food',
  'residential_care',
  'disability_support',
  'savings',
] as const;

/**
 * A programme of the registry's family as data: one JSON file, `data/programmes/<id>.json`.
 *
 * - `rules`: eligibility, dated, both days included; `from` null reaches back as far as the programme does. A household is
 *   eligible where any rule in force finds it so: its score lies at or below `cut_off` (on the scale of the model; no bound where
 *   null) and `condition` holds over its described row. Rules that name a `model` replace the general ones under that model.
 *   What a rule says beyond `condition` stands in words, in `conditions`. `area` null is the whole nation.
 * - `amounts`: rupees, by level, sex and group; `pkr_to` where a source gives a range. Null where no source confirms one.
 * - Rules that differ only in dates, and amounts likewise, may neither overlap nor leave a gap: a time that no source covers
 *   is an entry of its own, with nulls.
 * - `monitored_by`: the table of the extract that tells, quarter by quarter, whether the condition of payment was kept.
 * - `parts`: ids under which returns count a part of it.
 */
export const programmeSchema = z.strictObject({
  id: name,
  position: z.int('a whole number is wanted').min(1).max(99),
  kind: z.enum(kinds),
  unit: z.enum(['household', 'child', 'woman', 'woman_or_child', 'person', 'student', 'patient']),
  names: z
    .array(z.strictObject({ ...bilingual.shape, from: day.nullable(), source: words.nullable(), confidence }))
    .min(1, 'a programme needs a name'),
  target_group: bilingual,
  condition: bilingual.nullable(),
  rules: z.array(rule).min(1, 'a programme needs a rule, if only one that says it is not known'),
  amounts: z.array(amount),
  benefit: bilingual.nullable(),
  schedule: z.enum(['monthly', 'quarterly', 'yearly', 'once', 'on_demand', 'continuous']).nullable(),
  monitored_by: z.enum(['attendance', 'health_visits']).nullable(),
  service_kinds: z.array(name),
  parts: z.array(z.strictObject({ id: name, ...bilingual.shape, source: words })),
  source: words,
  confidence,
  notes: bilingual.nullable(),
});

export type Programme = z.output<typeof programmeSchema>;
export type ProgrammeRule = Programme['rules'][number];
