import { readFileSync } from 'node:fs';
import { silent } from '../core/progress';
import { done, type Result } from '../core/result';
import type { Survey } from '../science/pmt/calibration/plan';
import type { PmtRecord, ValueType } from '../science/pmt/model';
import { quotedName } from '../science/pmt/quoted-name';
import { Database } from '../warehouse/database';
import { extractHouseholds } from './extract-households';
import { isFolder } from './is-folder';
import { tableFile, unreadable } from './table-file';
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
export const readSurvey = (path: string, prepare: string | null, call: Call = quiet): Promise<Result<Survey>> =>
  withScratch((scratch) => readInto(scratch, path, prepare, call));

type Call = Pick<VerbCall, 'progress' | 'signal'>;
const quiet: Call = { progress: silent, signal: new AbortController().signal };

async function readInto(scratch: string, path: string, prepare: string | null, call: Call): Promise<Result<Survey>> {
  const database = await Database.openWritable(':memory:', { threads: 2, memory: '2GB' });
  try {
    const connection = await database.connect();
    await connection.run('set preserve_insertion_order = true');
    const file = isFolder(path)
      ? await extractHouseholds(connection, { folder: path, as: 'guessed', idColumn: 'household_id', scratch }, call)
      : await tableFile(connection, path, 'guessed');
    if (!file.ok) return file;
    try {
      const { relation, rowOrder } = file.value;
      await connection.run(
        `create table survey as select ${rowOrder === undefined ? `* from ${relation}` : `* exclude (${rowOrder}) from ${relation} order by ${rowOrder}`}`,
      );
      const select = prepare === null ? 'select * from survey' : readFileSync(prepare, 'utf8').replace(/;\s*$/, '');
      await connection.run(`create table prepared as ${select}`);
    } catch (problem) {
      return unreadable(prepare === null ? path : `${path} (prepared by ${prepare})`, problem);
    }
    const columns = (await connection.all('describe prepared')).map((row) => ({
      name: String(row.column_name),
      type: valueType(String(row.column_type)),
    }));
    const casts = columns.map(({ name, type }) => `${quotedName(name)}::${sqlType[type]} as ${quotedName(name)}`);
    const rows: PmtRecord[] = [];
    for await (const chunk of connection.stream(`select ${casts.join(', ')} from prepared`)) rows.push(...chunk);
    return done({ columns, rows });
  } finally {
    database.close();
  }
}
