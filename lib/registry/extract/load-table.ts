import type { Connection } from '../../warehouse/database';
import { contractRules } from '../validate/contract-rules';
import type { TableExpectations } from '../validate/expectation';
import type { RowRule } from '../validate/row-rule';
import type { TableContract } from './contract';
import { maskedSql } from './masked';
import type { Source } from './source-sql';
import { type TypedColumn, typedColumns } from './typed-columns';

export interface TableLoad {
  file: string;
  contract: TableContract;
  source: Source;
  expectations: TableExpectations | undefined;
  /** Day the extract describes, `YYYY-MM-DD`. */
  asOf: string;
  /** True where the scanner has looked for unsafe characters (text), false for Parquet. */
  isScannedText: boolean;
  /** True where table `load_places` says for every (code, tehsil, district) of the file which place it is. */
  isPlaced: boolean;
}

/**
 * Reads a file once into `raw_<table>`, typed by contract, and copies the records that break a rule to `load_rejects_rows`
 * with the first rule they break. Returns the records read and rejected; nothing is read twice. Rejected records stay in the table, marked
 * by `load_rule`, until `dropRejected`.
 */
export async function loadTable(connection: Connection, load: TableLoad): Promise<{ read: number; rejected: number }> {
  const { contract } = load;
  const table = `raw_${contract.table}`;
  const columns = typedColumns(contract, load.source);
  const rules = rulesOf(load, columns);
  await connection.run("set disabled_optimizers = 'build_side_probe_side'");
  await connection.run(createSql(load, table, columns, rules));
  await connection.run('reset disabled_optimizers');
  const read = await countOf(connection, `select count(*) as n from ${table}`);
  const rejected = await countOf(connection, `select count(*) as n from ${table} where load_rule is not null`);
  if (rejected > 0) {
    const names = rules.map((rule, at) => `(${at + 1}, '${rule.rule}', '${rule.column}')`).join(', ');
    await connection.run(
      `insert into load_rejects_rows
       select $file, '${contract.table}', null, rule, column_name,
         json_extract_string(load_record, '$.' || column_name),
         ${contract.key[0] ? `json_extract_string(load_record, '$.${contract.key[0]}')` : 'null'},
         load_record, ${load.isPlaced ? 'place_code' : 'null'}, load_key, load_cells
       from ${table} join (values ${names}) as rules(number, rule, column_name) on number = load_rule`,
      { file: load.file },
    );
  }
  return { read, rejected };
}

/** Takes the rejected records out of `raw_<table>`, with the columns that told of them. */
export async function dropRejected(connection: Connection, { table }: TableContract): Promise<void> {
  await connection.run(`delete from raw_${table} where load_rule is not null`);
  for (const column of ['load_rule', 'load_record', 'load_key', 'load_cells'])
    await connection.run(`alter table raw_${table} drop column ${column}`);
}

/** An empty `raw_<table>` for a file that is not there. */
export async function createEmptyTable(connection: Connection, contract: TableContract): Promise<void> {
  const columns = typedColumns(contract, { sql: '', columns: [] });
  const place = contract.table === 'households' ? ', place_code varchar, placed_by varchar' : '';
  const definitions = columns.map(({ column, type }) => `${column.name} ${type}`).join(', ');
  await connection.run(`create or replace table raw_${contract.table} (${definitions}${place})`);
}

const countOf = async (connection: Connection, sql: string): Promise<number> =>
  Number((await connection.one(sql))?.n ?? 0);

function rulesOf(load: TableLoad, columns: TypedColumn[]): RowRule[] {
  const texts = new Map(columns.flatMap(({ column, text }) => (text === null ? [] : [[column.name, text] as const])));
  const places: RowRule[] = ['place-unknown', 'place-ambiguous', 'place-disagrees'].map((rule) => ({
    rule,
    column: 'tehsil_code',
    failsWhen: `coalesce(place_rule, 'place-unknown') = '${rule}' and placed_by is null`,
    suspectWhen: 'placed_by is null',
  }));
  const own = load.expectations?.rules ?? [];
  return [...contractRules(load.contract, texts, load.isScannedText), ...own, ...(load.isPlaced ? places : [])];
}

function createSql(load: TableLoad, table: string, columns: TypedColumn[], rules: RowRule[]): string {
  const casts = columns.flatMap(({ cast }) => (cast ? [`, ${cast.sql} as ${cast.alias}`] : []));
  const values = columns.map(({ column, value }) => `, ${value} as ${column.name}`);
  const suspects = new Set(rules.map((rule) => `(${rule.suspectWhen ?? rule.failsWhen})`));
  const alternatives = rules.map((rule, at) => `when ${rule.failsWhen} then ${at + 1}`);
  const cells = columns.flatMap(({ column, text }) =>
    text === null ? [] : [`'${column.name}': ${maskedSql(column, text)}`],
  );
  const written = load.source.columns.map(({ alias }) => `coalesce(cast(${alias} as varchar), '')`);
  const asWritten = load.isScannedText ? `concat_ws(chr(31), ${written.join(', ')})` : 'null';
  const keyText = columns.find(({ column }) => column.name === load.contract.key[0])?.text ?? null;
  const key = keyText === null ? "''" : `coalesce(${keyText}, '')`;
  const names = columns.map(({ column }) => column.name).join(', ');
  return `create or replace table ${table} as
    with received as (select * from ${load.source.sql}),
    cast_once as (select * ${casts.join('')} from received),
    typed as (select * ${values.join('')} from cast_once ${load.isPlaced ? placeJoin(load.source) : ''}),
    suspected as (select *, ${[...suspects].join(' or ')} as is_suspect from typed),
    judged as (select *, cast(case when is_suspect then case ${alternatives.join('\n')} end end as smallint) as load_rule
      from suspected)
    select ${names}${load.isPlaced ? ', place_code, placed_by' : ''}, load_rule,
      case when load_rule is not null then cast(to_json({${cells.join(', ')}}) as varchar) end as load_record,
      case when load_rule is not null then ${key} end as load_key,
      case when load_rule is not null then ${asWritten} end as load_cells
    from judged`.replaceAll('$as_of', `'${load.asOf}'`);
}

function placeJoin(source: Source): string {
  const pairs = [
    ['tehsil_code', 'said_code'],
    ['tehsil_name', 'said_tehsil'],
    ['district_name', 'said_district'],
  ].flatMap(([name, said]) => {
    const found = source.columns.find((column) => column.name === name);
    return found ? [`coalesce(cast(${found.alias} as varchar), '') = ${said}`] : [];
  });
  return `left join load_places on ${pairs.join(' and ')}`;
}
