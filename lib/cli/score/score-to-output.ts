import { invariant } from '../../core/invariant';
import { throwIfCancelled } from '../../core/progress';
import { done, type Result } from '../../core/result';
import { explain } from '../../science/pmt/explain';
import { likelihood } from '../../science/pmt/likelihood';
import type { PmtModel } from '../../science/pmt/model';
import { scoringSql } from '../../science/pmt/scoring-sql';
import type { Connection, Row } from '../../warehouse/database';
import { type Cell, csvLine } from '../table';
import { tableFault } from '../table-fault';
import type { TableFile } from '../table-file';
import type { VerbCall } from '../verb';
import type { ScoreTask } from './score-task';

function scored(row: Row, { model, explained, day }: ScoreTask): Record<string, Cell> {
  const line = {
    household_id: row['the household'] as string | null,
    score: row['the score'] as number | null,
    status: row['the status'] as string,
    missing: row['the missing'] as string,
    reason: row['the reason'] as string,
  };
  return explained ? { ...line, explanation: JSON.stringify(explanation(model, row, day)) } : line;
}

function explanation(model: PmtModel, row: Row, day: string) {
  const { score, start, contributions, total, cutOff, distance } = explain(model, row, day);
  const terms = contributions.map(({ feature, value, points, imputed }) =>
    imputed ? { feature, value, points, imputed } : { feature, value, points },
  );
  const tables = Object.entries(model.lookups ?? {});
  const likelihoods = Object.fromEntries(
    tables.map(([name, table]) => [name, score === null ? null : likelihood(table, score)]),
  );
  const lookedUp = tables.length > 0 ? { likelihoods } : {};
  return { model: model.id, start, terms, total, cut_off: cutOff, distance, ...lookedUp };
}

/**
 * Prints the scores of a file as CSV or one JSON array, chunk by chunk. The file is read once before anything is printed: a
 * broken line is told then, for a stream of rows would only end early.
 */
export async function scoreToOutput(
  connection: Connection,
  task: ScoreTask,
  file: TableFile,
  { write, say, progress, signal }: VerbCall,
): Promise<Result<unknown>> {
  progress({ phase: 'reading', share: null });
  let whole: number;
  try {
    whole = (await connection.one(`select count(*) as rows from ${file.relation}`))?.rows as number;
  } catch (problem) {
    return tableFault(task.file, problem);
  }
  const header = ['household_id', 'score', 'status', 'missing', 'reason', ...(task.explained ? ['explanation'] : [])];
  let [rows, withScore] = [0, 0];
  await write(task.format === 'csv' ? csvLine(header) : '[');
  const sql = scoringSql(task.model, { ...file, idColumn: task.idColumn }, task.explained);
  for await (const chunk of connection.stream(sql)) {
    throwIfCancelled(signal);
    const lines = chunk.map((row) => scored(row, task));
    const text = lines.map((line, at) =>
      task.format === 'csv'
        ? csvLine(header.map((name) => line[name] ?? null))
        : `${rows + at === 0 ? '\n' : ',\n'}${JSON.stringify(line)}`,
    );
    await write(text.join(''));
    rows += lines.length;
    withScore += lines.filter((line) => line.score !== null).length;
    progress({ phase: 'scoring', share: rows / whole, rows });
  }
  invariant(rows === whole, `${rows} of ${whole} households were scored before reading ended`);
  if (task.format === 'json') await write('\n]\n');
  say(`${rows} households, ${withScore} scored, ${rows - withScore} without a score.`);
  return done({ rows, scored: withScore });
}
