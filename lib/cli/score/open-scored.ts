import { join } from 'node:path';
import { done, type Result, refused } from '../../core/result';
import { Database } from '../../warehouse/database';
import { accountLine } from '../account-line';
import { extractHouseholds } from '../extract-households';
import { isFolder } from '../is-folder';
import { withoutCodes } from '../missing-codes';
import { type TableFile, tableFile } from '../table-file';
import type { VerbCall } from '../verb';
import type { ScoreTask } from './score-task';

/** A database to score in: in memory for a file, in the scratch folder where members stand beside households. */
export const scoringDatabase = ({ file }: ScoreTask, scratch: string): Promise<Database> =>
  isFolder(file)
    ? Database.openWritable(join(scratch, 'members.duckdb'), {
        threads: 2,
        memory: '3GB',
        spill: join(scratch, 'spill'),
      })
    : Database.openWritable(':memory:', { threads: 2, memory: '1GB' });

/** The rows to score: those of a table, or the households of an extract folder beside their members. */
export async function openScored(
  database: Database,
  { file, idColumn, missing }: ScoreTask,
  scratch: string,
  call: VerbCall,
): Promise<Result<{ connection: Awaited<ReturnType<Database['connect']>>; rows: TableFile }>> {
  const connection = await database.connect();
  await connection.run('set preserve_insertion_order = true');
  if (isFolder(file)) {
    const opened = await extractHouseholds(connection, { folder: file, idColumn, scratch }, call);
    if (!opened.ok) return opened;
    const { members } = opened.value;
    call.say(members ? accountLine(members) : `${file} has no members table: what is taken from members is unknown.`);
    const rows = withoutCodes(opened.value, missing);
    return rows.ok ? done({ connection, rows: rows.value }) : rows;
  }
  const opened = await tableFile(connection, file);
  if (!opened.ok) return opened;
  const rows = withoutCodes(opened.value, missing);
  if (!rows.ok) return rows;
  if (rows.value.columns.includes(idColumn)) return done({ connection, rows: rows.value });
  return refused({
    code: 'no-household-id',
    sentence: `${file} has no column ${idColumn}; it has ${opened.value.columns.slice(0, 40).join(', ')}.`,
    nextStep: 'Name the column that identifies a household with --id.',
  });
}
