import { z } from 'zod';

const words = z.string('text is wanted').min(1, 'may not be empty');
const bilingual = z.strictObject({ en: words, ur: words });
const name = z.string('text is wanted').regex(/^[a-z][a-z0-9_]*$/, 'small letters, digits and underscores are wanted');
const whole = z.int('a whole number is wanted').positive('must lie above 0');

const component = z.strictObject({
  id: name,
  title: bilingual,
  weight: whole,
  deprivedWhere: bilingual,
  deprivedIf: words.nullable(),
  columns: z.array(name),
  lacks: bilingual.nullable(),
});

/**
 * A multidimensional poverty measure of Alkire and Foster as data. Weights and cut-off are whole numbers of one unit, so a sum
 * is the same in any order: a household is poor where the weights of its deprivations add up to `cutOff` or more.
 *
 * - `deprivedIf`: SQL over one row of `int_households_described`, true where deprived, null where it is not known; null as a
 *   whole where the household record holds no such question, and then `lacks` says which.
 * - `columns`: the columns that the SQL reads.
 */
const definition = z.strictObject({
  id: z.string('text is wanted').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens are wanted'),
  position: z.number('a number is wanted'),
  title: bilingual,
  source: words,
  confidence: bilingual,
  cutOff: whole,
  dimensions: z.array(z.strictObject({ id: name, title: bilingual, components: z.array(component).min(1) })).min(1),
});

export type MpiDefinition = z.output<typeof definition>;
export type MpiComponent = z.output<typeof component>;

export const componentsOf = ({ dimensions }: Pick<MpiDefinition, 'dimensions'>): MpiComponent[] =>
  dimensions.flatMap(({ components }) => components);

export const totalWeight = (each: Pick<MpiDefinition, 'dimensions'>): number =>
  componentsOf(each).reduce((sum, { weight }) => sum + weight, 0);

/** The shape of a file of data/mpi, with what one field says about another. */
export const mpiDefinition = definition.superRefine((each, context) => {
  const mistake = (message: string) => context.addIssue({ code: 'custom', message });
  const components = componentsOf(each);
  const total = totalWeight(each);
  if (each.cutOff > total) mistake(`the cut-off ${each.cutOff} lies above the total weight ${total}`);
  if (new Set(components.map(({ id }) => id)).size < components.length) mistake('two components have the same id');
  for (const { id, deprivedIf, lacks } of components)
    if ((deprivedIf === null) !== (lacks !== null))
      mistake(`${id} needs either the SQL of its deprivation or what the registry lacks`);
});
