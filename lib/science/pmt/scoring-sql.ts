import { featureColumns } from './feature-columns';
import type { PmtModel } from './model';
import { quotedName } from './quoted-name';
import { reasonSql } from './reason-sql';
import { rosterColumns } from './roster-columns';
import { toSql } from './to-sql';
import { typedColumnSql } from './typed-column-sql';

export interface ScoringSource {
  /** SQL of the rows to score. */
  relation: string;
  /** DuckDB's type of each of its columns, by name. */
  types: Readonly<Record<string, string>>;
  idColumn: string;
  /** The column that says why a column taken from the list of members is unknown; null itself where nobody is listed. */
  rosterGap?: string;
  /** A column to sort by where the relation does not come in the order wanted. */
  rowOrder?: string;
}

/** The column of a file that a model means: of that name, else of that name in other letter case; null where there is none. */
export const columnInFile = (types: ScoringSource['types'], name: string): string | null =>
  name in types ? name : (Object.keys(types).find((each) => each.toLowerCase() === name.toLowerCase()) ?? null);

/** True where the province comes from the tehsil's code: the model reads codes of places and the file has only the tehsil's. */
export const takesProvinceFromTehsil = (model: PmtModel, types: ScoringSource['types']): boolean =>
  model.boundarySet !== undefined &&
  columnInFile(types, 'province_code') === null &&
  columnInFile(types, 'tehsil_code') !== null;

const noMember = 'no member is listed';
const rosterGap = '"written roster"';
const provinceFromTehsil = `case when regexp_matches("tehsil_code"::varchar, '^PK[0-9]') then left("tehsil_code"::varchar, 3) end`;

/**
 * The select that scores a table of any column names: "the household", "the score", "the missing", "the status" and
 * "the reason" of every row, in the table's order, then, where they are asked for, the columns the model reads under their
 * own names. The steps are nested so that each is worked out once a row, and reasons only for rows that lack something.
 */
export function scoringSql(model: PmtModel, source: ScoringSource, withColumns = false): string {
  const derives = takesProvinceFromTehsil(model, source.types);
  const columns = featureColumns(model);
  const inFile = (column: string): string | null =>
    derives && column === 'province_code' ? 'tehsil_code' : columnInFile(source.types, column);
  const typed = columns.map(({ column, type }) => {
    const found = columnInFile(source.types, column);
    const sql =
      derives && column === 'province_code'
        ? provinceFromTehsil
        : typedColumnSql(found, type, found === null ? undefined : source.types[found]);
    return `${sql} as ${quotedName(column)}`;
  });
  const name = (column: string): string => quotedName(`written ${column}`);
  const written = columns.flatMap(({ column }) => {
    const found = inFile(column);
    return found === null ? [] : [`${quotedName(found)} as ${name(column)}`];
  });
  const gap =
    source.rosterGap === undefined ? [] : [`coalesce(${quotedName(source.rosterGap)}, '${noMember}') as ${rosterGap}`];
  const order = source.rowOrder === undefined ? [] : [`${quotedName(source.rowOrder)} as "the order"`];
  const { score, missing } = toSql(model);
  const reason = reasonSql(model, (column) => {
    if (gap.length > 0 && rosterColumns.includes(column)) return { gap: rosterGap };
    return inFile(column) === null ? null : { cell: name(column) };
  });
  return `
    select "the household", "the score", "the missing",
      case when "the score" is null then 'missing' else 'scored' end as "the status",
      case when "the missing" = '' then '' else ${reason} end as "the reason"
      ${withColumns ? `, ${columns.map(({ column }) => quotedName(column)).join(', ')}` : ''}
    from (select *, ${score} as "the score", ${missing} as "the missing" from
      (select ${[`${quotedName(source.idColumn)}::varchar as "the household"`, ...typed, ...written, ...gap, ...order].join(', ')}
      from ${source.relation}))
    ${order.length > 0 ? 'order by "the order"' : ''}`;
}
