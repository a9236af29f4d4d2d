import { done, type Result, refused } from '../../../core/result';
import type { Programme } from '../../../measures/programmes/programme-schema';
import { columnsOf, featureColumns } from '../../../science/pmt/feature-columns';
import type { PmtModel, ValueType } from '../../../science/pmt/model';
import type { Connection } from '../../../warehouse/database';

const kindOf = (duckdbType: string): ValueType | null => {
  if (duckdbType === 'VARCHAR') return 'text';
  if (duckdbType === 'BOOLEAN') return 'boolean';
  return /INT|DOUBLE|FLOAT|DECIMAL/.test(duckdbType) ? 'number' : null;
};

/** Columns of the described household that the load adds for its own ends; what follows from them says nothing of a household. */
const ours = new Set(['record_key', 'household_id', 'head_identity']);

const isOurs = (id: string, column: string): string =>
  `${id} reads "${column}", which tells who a household is and not how it lives`;

/** Refuses programmes whose conditions, and models whose features, read a column of ours; and conditions that read one that the described household lacks, or as another type than it has. */
export async function checkRuleColumns(
  connection: Connection,
  programmes: readonly Programme[],
  models: readonly PmtModel[],
): Promise<Result<null>> {
  const described = await connection.describe('select * from int_households_described');
  const types = new Map(described.map(({ name, type }) => [name, kindOf(type)]));
  const mistakes = programmes.flatMap(({ id, rules }) =>
    rules
      .flatMap(({ condition }) => (condition === null ? [] : columnsOf(condition)))
      .filter(({ column, type }) => ours.has(column) || types.get(column) !== type)
      .map(({ column, type }) =>
        ours.has(column)
          ? isOurs(id, column)
          : types.has(column)
            ? `${id} reads "${column}" as ${type}, but it is ${types.get(column) ?? 'a date'}`
            : `${id} reads "${column}", which no household has`,
      ),
  );
  const ofModels = models.flatMap((model) =>
    featureColumns(model).flatMap(({ column }) => (ours.has(column) ? [isOurs(model.id, column)] : [])),
  );
  mistakes.push(...ofModels);
  if (mistakes.length === 0) return done(null);
  return refused({
    code: 'programme-columns',
    sentence: `A rule cannot be tried: ${[...new Set(mistakes)].join('; ')}.`,
    nextStep:
      'Correct the condition in the file of the programme or model; the data dictionary lists the columns of households.',
  });
}
