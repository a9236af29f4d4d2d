import { readFileSync } from 'node:fs';
import { silent } from '../core/progress';
import { done, type Result, refused } from '../core/result';
import type { UnreadCell } from '../science/pmt/calibration/column-type';
import type { Survey } from '../science/pmt/calibration/plan';
import type { PmtRecord, ValueType } from '../science/pmt/model';
import { quotedName } from '../science/pmt/quoted-name';
import { Database, WarehouseError } from '../warehouse/database';
import { extractHouseholds } from './extract-households';
import { isFolder } from './is-folder';
import { type MissingCodes, withoutCodes } from './missing-codes';
import { rowLines } from './row-lines';
import { tableFault } from './table-fault';
import { tableFile } from './table-file';
import { typeSurvey } from './type-survey';
import type { VerbCall } from './verb';
import { withScratch } from './with-scratch';

const numeric = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL.*)$/;

const valueType = (duckdbType: string): ValueType =>
  numeric.test(duckdbType) ? 'number' : duckdbType === 'BOOLEAN' ? 'boolean' : 'text';

const sqlType: Record<ValueType, string> = { number: 'double', boolean: 'boolean', text: 'varchar' };

/**
 * A household survey in memory, with the type of each column. `prepare` is the path of a select over the table `survey`
 * that renames or makes columns. Of the folder of an extract it is the households, with what is taken from their members.
 */
export const readSurvey = (
  path: string,
  prepare: string | null,
  missing: MissingCodes = new Map(),
  call: Call = quiet,
): Promise<Result<Survey>> => withScratch((scratch) => readInto(scratch, path, { prepare, missing }, call));

type Call = Pick<VerbCall, 'progress' | 'signal'>;
const quiet: Call = { progress: silent, signal: new AbortController().signal };

interface Reading {
  prepare: string | null;
  missing: MissingCodes;
}

async function readInto(
  scratch: string,
  path: string,
  { prepare, missing }: Reading,
  call: Call,
): Promise<Result<Survey>> {
  const database = await Database.openWritable(':memory:', { threads: 2, memory: '2GB' });
  try {
    const connection = await database.connect();
    await connection.run('set preserve_insertion_order = true');
    const file = isFolder(path)
      ? await extractHouseholds(connection, { folder: path, idColumn: 'household_id', scratch }, call)
      : await tableFile(connection, path);
    if (!file.ok) return file;
    const whole = withoutCodes(file.value, missing);
    if (!whole.ok) return whole;
    let unread: UnreadCell[];
    try {
      const { relation, rowOrder, columns } = whole.value;
      const isFilled = columns.map((name) => `${quotedName(name)} is not null`).join(' or ');
      await connection.run(
        rowOrder === undefined
          ? `create table written as select * from ${relation} where ${isFilled}`
          : `create table written as select * exclude (${rowOrder}) from ${relation} order by ${rowOrder}`,
      );
      unread = await typeSurvey(connection);
    } catch (problem) {
      return tableFault(path, problem);
    }
    try {
      const select = prepare === null ? 'select * from survey' : readFileSync(prepare, 'utf8').replace(/;\s*$/, '');
      await connection.run(`create table prepared as ${select}`);
    } catch (problem) {
      return notPrepared(prepare ?? path, problem);
    }
    const columns = (await connection.all('describe prepared')).map((row) => ({
      name: String(row.column_name),
      type: valueType(String(row.column_type)),
    }));
    const casts = columns.map(({ name, type }) => `${quotedName(name)}::${sqlType[type]} as ${quotedName(name)}`);
    const rows: PmtRecord[] = [];
    for await (const chunk of connection.stream(`select ${casts.join(', ')} from prepared`)) rows.push(...chunk);
    return done({ columns, rows, ...(unread.length > 0 ? { unread: withLines(path, unread) } : {}) });
  } finally {
    database.close();
  }
}

/** The reader wrote the select, so what the engine says of it, cut to its first line, is about their own text. */
function notPrepared(prepare: string, problem: unknown): Result<never> {
  if (!(problem instanceof WarehouseError)) throw problem;
  const said = problem.cause instanceof Error ? problem.cause.message : String(problem.cause);
  return refused({
    code: 'select-fails',
    sentence: `The select in ${prepare} does not run over this survey: ${said.split('\n')[0]}`,
    nextStep: 'Correct the select; columns of the file are read as numbers, true/false or text before it runs.',
  });
}

function withLines(path: string, unread: readonly UnreadCell[]): UnreadCell[] {
  const lines = isFolder(path) ? null : rowLines(path);
  return unread.map((cell) => ({ ...cell, line: lines?.[cell.line] ?? cell.line + 2 }));
}
