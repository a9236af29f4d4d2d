import { cellSql } from '../validate/cell-sql';
import type { ColumnContract, TableContract } from './contract';
import type { Source } from './source-sql';

/** One contract column read from a source: the SQL of its text, of a first cast, and of its value. */
export interface TypedColumn {
  column: ColumnContract;
  type: string;
  /** SQL of the text as received; null where the file has no such column. */
  text: string | null;
  cast: { sql: string; alias: string } | null;
  value: string;
}

const whole = /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/;
const fraction = /^(DOUBLE|FLOAT|DECIMAL.*)$/;

/**
 * Every column of the contract in its order. A Parquet column that already has a fitting type is taken as it is; any other
 * goes through its text, like CSV. An absent column is null throughout.
 */
export function typedColumns(contract: TableContract, source: Source): TypedColumn[] {
  return contract.columns.map((column, index) => {
    const found = source.columns.find((each) => each.name === column.name);
    const castAlias = `t${index}`;
    if (!found) {
      const { type } = cellSql(column.kind, 'null', 'null');
      return { column, type, text: null, cast: null, value: `cast(null as ${type})` };
    }
    const text = found.type === 'VARCHAR' ? found.alias : `cast(${found.alias} as varchar)`;
    const read = cellSql(column.kind, text, castAlias);
    const direct = directValue(column, found.alias, found.type);
    if (direct !== null) return { column, type: read.type, text, cast: null, value: direct };
    const cast = read.cast === null ? null : { sql: read.cast, alias: castAlias };
    return { column, type: read.type, text, cast, value: read.value };
  });
}

function directValue({ kind }: ColumnContract, alias: string, type: string): string | null {
  const isWhole = whole.test(type);
  const isFraction = fraction.test(type);
  switch (kind.is) {
    case 'integer':
      if (isWhole) return `try_cast(${alias} as integer)`;
      return isFraction ? `case when ${alias} = trunc(${alias}) then try_cast(${alias} as integer) end` : null;
    case 'number':
      if (isWhole) return `try_cast(${alias} as double)`;
      return isFraction ? `case when isfinite(cast(${alias} as double)) then cast(${alias} as double) end` : null;
    case 'boolean':
      return type === 'BOOLEAN' ? alias : null;
    case 'date':
      return type === 'DATE' ? `case when isfinite(${alias}) then ${alias} end` : null;
    case 'date_or_datetime':
      return type === 'DATE' || type.startsWith('TIMESTAMP_') || type === 'TIMESTAMP'
        ? `cast(${alias} as timestamp)`
        : null;
    default:
      return null;
  }
}
