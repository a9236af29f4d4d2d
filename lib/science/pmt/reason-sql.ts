import { type CompiledTerm, compiledTerms } from './compiled-terms';
import { columnsOf } from './feature-columns';
import { featureSql, literal } from './feature-sql';
import type { PmtModel, ValueType } from './model';
import { pointsSql } from './points-sql';
import { quotedName } from './quoted-name';

const wanted: Record<ValueType, string> = { number: 'a number', text: 'a text', boolean: 'yes or no' };

/** SQL of what the file says in place of a column: the cell as written, or why the list of members does not give it. */
export type Written = { cell: string } | { gap: string } | null;

/**
 * Why features are missing, as an SQL scalar (varchar, empty where none is): each answer that is empty, is not in the file,
 * cannot be read as what the model wants, or has no points. `written` is null where the file does not have a column; the row
 * also holds the columns as the model reads them.
 */
export function reasonSql(model: PmtModel, written: (column: string) => Written): string {
  const { terms } = compiledTerms(model);
  const features = [...new Set(terms.map((term) => term.feature))].map((feature) => {
    const its = terms.filter((term) => term.feature === feature);
    const unknown = its.map((term) => `(${pointsSql(term).sql}) is null`).join(' or ');
    return `case when ${unknown} then ${whySql(its[0] as CompiledTerm, written)} end`;
  });
  return features.length === 0 ? "''" : `concat_ws('; ', ${features.join(', ')})`;
}

function whySql({ feature, expression, rule }: CompiledTerm, written: (column: string) => Written): string {
  const columns = columnsOf(expression).filter(
    (each, index, all) => all.findIndex(({ column }) => column === each.column) === index,
  );
  const lacking = columns.map(({ column, type }) => {
    const found = written(column);
    const name = literal(column);
    if (found !== null && 'gap' in found)
      return `case when ${quotedName(column)} is null then ${name} || ': ' || ${found.gap} end`;
    const cell = found?.cell;
    if (cell === undefined) return `case when ${quotedName(column)} is null then ${name} || ' is not in the file' end`;
    return `case when ${quotedName(column)} is not null then null
      when ${cell} is null or trim(${cell}::varchar) = '' then ${name} || ' is empty'
      else ${name} || ' is "' || left(${cell}::varchar, 40) || '" and not ${wanted[type]}' end`;
  });
  const value = featureSql(expression);
  const noPlace = rule.kind === 'bands' ? ' is in no band of the model' : ' is not an answer of the model';
  const known = `${literal(feature)} || ' = ' || left((${value})::varchar, 40) || '${noPlace}'`;
  const unclear = `${literal(feature)} || ' cannot be worked out from its answers'`;
  if (lacking.length === 0) return unclear;
  return `case when (${value}) is not null then ${known}
    else coalesce(nullif(concat_ws(', ', ${lacking.join(', ')}), ''), ${unclear}) end`;
}
