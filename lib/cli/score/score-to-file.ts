import { renameSync, rmSync } from 'node:fs';
import { invariant } from '../../core/invariant';
import { throwIfCancelled } from '../../core/progress';
import { done, type Result, refused } from '../../core/result';
import { scoringSql } from '../../science/pmt/scoring-sql';
import { type Connection, WarehouseError } from '../../warehouse/database';
import { tableFault } from '../table-fault';
import type { TableFile } from '../table-file';
import type { VerbCall } from '../verb';
import type { ScoreTask } from './score-task';
import { tellOfUnscored } from './tell-of-unscored';

const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`;

const formatOfFile = (path: string): string =>
  path.endsWith('.parquet')
    ? 'format parquet'
    : `format csv, header true, compression ${path.endsWith('.gz') ? 'gzip' : 'none'}`;

const reading = (path: string, part: string): string =>
  path.endsWith('.parquet')
    ? `read_parquet(${quoted(part)})`
    : `read_csv(${quoted(part)}, header = true, all_varchar = true, nullstr = '', compression = '${path.endsWith('.gz') ? 'gzip' : 'none'}')`;

/**
 * Scores a file into a file inside DuckDB, in the file's order and with flat memory, and says how many rows were read,
 * scored and not scored, the last by what they lack. Nothing stands under the given name until every row is accounted for.
 */
export async function scoreToFile(
  connection: Connection,
  task: ScoreTask & { out: string },
  file: TableFile,
  { progress, say, signal }: VerbCall,
): Promise<Result<unknown>> {
  const part = `${task.out}.part`;
  const ticker = setInterval(() => {
    if (signal.aborted) connection.interrupt();
    else progress({ phase: 'scoring', share: connection.share() });
  }, 250);
  try {
    await connection.run(
      'set enable_progress_bar = true; set enable_progress_bar_print = false; set progress_bar_time = 0',
    );
    await connection.run(`copy (
      select "the household" as household_id, "the score" as score, "the status" as status, nullif("the missing", '') as missing, nullif("the reason", '') as reason
      from (${scoringSql(task.model, { ...file, idColumn: task.idColumn })})
    ) to ${quoted(part)} (${formatOfFile(task.out)})`);
    const written = reading(task.out, part);
    const count = await connection.one(`select count(*) as rows, count(score) as scored from ${written}`);
    const source = await connection.one(`select count(*) as rows from ${file.relation}`);
    const [rows, scored] = [count?.rows as number, count?.scored as number];
    invariant(rows === source?.rows, `${rows} rows were written of ${source?.rows} read`);
    renameSync(part, task.out);
    await tellOfUnscored(connection, reading(task.out, task.out), { rows, scored }, say);
    return done({ rows, scored });
  } catch (problem) {
    rmSync(part, { force: true });
    throwIfCancelled(signal);
    if (problem instanceof WarehouseError && /No such file|Cannot open|Permission/.test(problem.message))
      return refused({
        code: 'unwritable-file',
        sentence: `${task.out} cannot be written.`,
        nextStep: 'Give --out a path in a folder that exists and that you may write to.',
      });
    return tableFault(task.file, problem);
  } finally {
    clearInterval(ticker);
  }
}
