import { invariant } from '../../core/invariant';
import { throwIfCancelled } from '../../core/progress';
import { done, type Result, refused } from '../../core/result';
import { explain } from '../../pmt/explain';
import { featureColumns } from '../../pmt/feature-columns';
import type { PmtModel } from '../../pmt/model';
import { quotedName } from '../../pmt/quoted-name';
import { readModel } from '../../pmt/read-model';
import { toSql } from '../../pmt/to-sql';
import { typedColumnSql } from '../../pmt/typed-column-sql';
import { type Connection, Database, type Row } from '../../warehouse/database';
import { type Cell, csvLine, formatOf } from '../table';
import { type TableFile, tableFile, unreadable } from '../table-file';
import { Misuse, required, type Verb, type VerbCall } from '../verb';

interface Task {
  file: string;
  model: PmtModel;
  format: 'csv' | 'json';
  explained: boolean;
  day: string;
  idColumn: string;
}

/** The province of a p-code of the 2022 set (PK6 of PK61701), where the file does not name it. */
const provinceFromTehsil = `case when regexp_matches("tehsil_code"::varchar, '^PK[0-9]') then left("tehsil_code"::varchar, 3) end`;

/** The select that scores a file: the household, its score, status and missing features, and the model's columns to explain. */
function scoringSql({ model, idColumn, explained }: Task, { relation, columns }: TableFile): string {
  const derived = !columns.includes('province_code') && columns.includes('tehsil_code');
  const typed = featureColumns(model).map(({ column, type }) => {
    const cell =
      derived && column === 'province_code'
        ? provinceFromTehsil
        : typedColumnSql(columns.includes(column) ? column : null, type);
    return `${cell} as ${quotedName(column)}`;
  });
  const id = `${quotedName(idColumn)}::varchar as "the household"`;
  const { score, status, missing } = toSql(model);
  return `
    select "the household", ${score} as "the score", ${status} as "the status", ${missing} as "the missing"${explained ? ', *' : ''}
    from (select ${[id, ...typed].join(', ')} from ${relation})`;
}

function scored(row: Row, { model, explained, day }: Task): Record<string, Cell> {
  const line = {
    household_id: row['the household'] as string | null,
    score: row['the score'] as number | null,
    status: row['the status'] as string,
    missing: row['the missing'] as string,
  };
  return explained ? { ...line, explanation: JSON.stringify(explanation(model, row, day)) } : line;
}

function explanation(model: PmtModel, row: Row, day: string) {
  const { start, contributions, total, cutOff, distance } = explain(model, row, day);
  const terms = contributions.map(({ feature, value, points, imputed }) =>
    imputed ? { feature, value, points, imputed } : { feature, value, points },
  );
  return { model: model.id, start, terms, total, cut_off: cutOff, distance };
}

function tellOfColumns({ model }: Task, columns: readonly string[], say: VerbCall['say']): void {
  say(`${model.title.en}. ${model.label.en}.`);
  const absent = featureColumns(model)
    .map(({ column }) => column)
    .filter((column) => !columns.includes(column));
  if (absent.includes('province_code') && columns.includes('tehsil_code'))
    say('province_code is read from the first three characters of tehsil_code (boundary set cod-ab-2022-09-09).');
  const unknown = absent.filter((column) => column !== 'province_code' || !columns.includes('tehsil_code'));
  if (unknown.length > 0) say(`Not in the file, taken as unknown: ${unknown.join(', ')}.`);
}

async function score(task: Task, { write, say, progress, signal }: VerbCall): Promise<Result<unknown>> {
  const database = await Database.openWritable(':memory:', { threads: 2, memory: '1GB' });
  try {
    const connection = await database.connect();
    await connection.run('set preserve_insertion_order = true');
    const file = await tableFile(connection, task.file, 'text');
    if (!file.ok) return file;
    if (!file.value.columns.includes(task.idColumn))
      return refused({
        code: 'no-household-id',
        sentence: `${task.file} has no column ${task.idColumn}; it has ${file.value.columns.slice(0, 40).join(', ')}.`,
        nextStep: 'Name the column that identifies a household with --id.',
      });
    progress({ phase: 'reading', share: null });
    const whole = await countRows(connection, task.file, file.value.relation);
    if (!whole.ok) return whole;
    tellOfColumns(task, file.value.columns, say);
    const header = ['household_id', 'score', 'status', 'missing', ...(task.explained ? ['explanation'] : [])];
    let [rows, withScore] = [0, 0];
    await write(task.format === 'csv' ? csvLine(header) : '[');
    for await (const chunk of connection.stream(scoringSql(task, file.value))) {
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
      progress({ phase: 'scoring', share: rows / whole.value, rows });
    }
    invariant(rows === whole.value, `${rows} of ${whole.value} households were scored before reading ended`);
    if (task.format === 'json') await write('\n]\n');
    say(`${rows} households, ${withScore} scored, ${rows - withScore} without a score.`);
    return done(null);
  } finally {
    database.close();
  }
}

/** Reads the file once before anything is printed: a broken line is told then, for a stream of rows would only end early. */
async function countRows(connection: Connection, path: string, relation: string): Promise<Result<number>> {
  try {
    const row = await connection.one(`select count(*) as rows from ${relation}`);
    return done(row?.rows as number);
  } catch (problem) {
    return unreadable(path, problem);
  }
}

const verb: Verb = {
  summary: 'scores the households of a file with a PMT model',
  usage: `naqsha score FILE --model M [--explain] [--on 2025-09-30] [--id household_id] [--format csv|json]

FILE is CSV, CSV.gz or Parquet; M is the id of a model or a model file. Prints household_id, score, status
(scored or missing) and missing (features not known, separated by semicolons; a model may score without some of them).
--explain adds every term's points as JSON, with the cut-off of the day given by --on (default today).`,
  options: {
    model: { type: 'string' },
    explain: { type: 'boolean' },
    on: { type: 'string' },
    id: { type: 'string' },
    format: { type: 'string' },
  },
  async run(call) {
    const { positionals, values } = call;
    const file = required(positionals[0], 'FILE');
    const name = required(values.model, '--model');
    const day = typeof values.on === 'string' ? values.on : new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Misuse('--on takes a day as YYYY-MM-DD');
    const format = formatOf(values.format);
    const model = readModel(name);
    if (!model.ok) return model;
    const idColumn = typeof values.id === 'string' ? values.id : 'household_id';
    return score({ file, model: model.value, format, explained: values.explain === true, day, idColumn }, call);
  },
};

export default verb;
