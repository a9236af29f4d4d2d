import { done, type Result, refused } from '../../../core/result';
import type { Programme } from '../../../measures/programmes/programme-schema';
import { columnsOf } from '../../../science/pmt/feature-columns';
import type { ValueType } from '../../../science/pmt/model';
import type { Connection } from '../../../warehouse/database';

const kindOf = (duckdbType: string): ValueType | null => {
  if (duckdbType === 'VARCHAR') return 'text';
  if (duckdbType === 'BOOLEAN') return 'boolean';
  return /INT|DOUBLE|FLOAT|DECIMAL/.test(duckdbType) ? 'number' : null;
};

/** Refuses programmes whose conditions read a column that the described household lacks, or as another type than it has. */
export async function checkRuleColumns(
  connection: Connection,
  programmes: readonly Programme[],
): Promise<Result<null>> {
  const described = await connection.describe('select * from int_households_described');
  const types = new Map(described.map(({ name, type }) => [name, kindOf(type)]));
  const mistakes = programmes.flatMap(({ id, rules }) =>
    rules
      .flatMap(({ condition }) => (condition === null ? [] : columnsOf(condition)))
      .filter(({ column, type }) => types.get(column) !== type)
      .map(({ column, type }) =>
        types.has(column)
          ? `${id} reads "${column}" as ${type}, but it is ${types.get(column) ?? 'a date'}`
          : `${id} reads "${column}", which no household has`,
      ),
  );
  if (mistakes.length === 0) return done(null);
  return refused({
    code: 'programme-columns',
    sentence: `A rule of a programme cannot be tried: ${[...new Set(mistakes)].join('; ')}.`,
    nextStep: 'Correct the condition in the programme file; the data dictionary lists the columns of households.',
  });
}
