import { type Result, refused } from '../../core/result';
import { featureColumns } from '../../science/pmt/feature-columns';
import { readModel } from '../../science/pmt/read-model';
import { rosterColumns, rosterColumnsOf } from '../../science/pmt/roster-columns';
import { columnInFile, takesProvinceFromTehsil } from '../../science/pmt/scoring-sql';
import { missingCodes, missingHelp } from '../missing-codes';
import { openScored, scoringDatabase } from '../score/open-scored';
import type { ScoreTask } from '../score/score-task';
import { scoreToFile } from '../score/score-to-file';
import { scoreToOutput } from '../score/score-to-output';
import { formatOf } from '../table';
import type { TableFile } from '../table-file';
import { Misuse, required, type Verb, type VerbCall } from '../verb';
import { withScratch } from '../with-scratch';

function tellOfColumns({ model }: ScoreTask, { types }: TableFile, say: VerbCall['say']): void {
  say(`${model.title.en}. ${model.label.en}.`);
  const derives = takesProvinceFromTehsil(model, types);
  if (derives)
    say(`province_code is read from the first three characters of tehsil_code (boundary set ${model.boundarySet}).`);
  const unknown = featureColumns(model)
    .map(({ column }) => column)
    .filter((column) => columnInFile(types, column) === null && !(derives && column === 'province_code'));
  if (unknown.length > 0) say(`Not in the file, taken as unknown: ${unknown.join(', ')}.`);
  const ofMembers = rosterColumnsOf(model).filter((column) => unknown.includes(column));
  if (ofMembers.length > 0)
    say(
      `${model.id} needs the members of each household: ${ofMembers.join(', ')} are taken from them. Score the folder that holds households and members, not the households alone.`,
    );
}

const score = (task: ScoreTask, call: VerbCall): Promise<Result<unknown>> =>
  withScratch(async (scratch) => {
    const database = await scoringDatabase(task, scratch);
    try {
      const opened = await openScored(database, task, scratch, call);
      if (!opened.ok) return opened;
      const { connection, rows } = opened.value;
      const wanted = featureColumns(task.model).map(({ column }) => column);
      const ownOf = wanted.filter((column) => rows.rosterGap === undefined || !rosterColumns.includes(column));
      if (!ownOf.some((column) => columnInFile(rows.types, column) !== null))
        return refused({
          code: 'no-columns-of-the-model',
          sentence: `${task.file} has none of the columns that ${task.model.id} reads: ${wanted.join(', ')}.`,
          nextStep: 'Rename the columns of the file as the model names them, or choose the model made for this survey.',
        });
      tellOfColumns(task, rows, call.say);
      const { out } = task;
      if (out === null) return await scoreToOutput(connection, task, rows, call);
      return await scoreToFile(connection, { ...task, out }, rows, call);
    } finally {
      database.close();
    }
  });

const verb: Verb = {
  summary: 'scores the households of a file with a PMT model',
  usage: `naqsha score FILE|DIR --model M [--id household_id] [--out SCORES.parquet]
naqsha score FILE|DIR --model M [--id household_id] [--explain] [--on 2025-09-30] [--format csv|json]

FILE is CSV, CSV.gz or Parquet with any columns; DIR is the folder of an extract, whose members give what a model takes from
them (adults, their schooling, children under five); M is the id of a model or a model file. Gives household_id, score,
status (scored or missing), missing (features not known, separated by semicolons; a model may score without some of them)
and reason: the answer that is empty, not in the file, not a number, or without points, or what the list of members lacks.
--out writes a .parquet, .csv or .csv.gz file, for millions of rows with little memory; without it rows are printed.
--explain adds every term's points and the published likelihoods as JSON, with the cut-off of the day given by --on
(default today). ${missingHelp}.`,
  options: {
    model: { type: 'string' },
    explain: { type: 'boolean' },
    on: { type: 'string' },
    id: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    missing: { type: 'string' },
  },
  async run(call) {
    const { positionals, values } = call;
    const file = required(positionals[0], 'FILE');
    const name = required(values.model, '--model');
    const day = typeof values.on === 'string' ? values.on : new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Misuse('--on takes a day as YYYY-MM-DD');
    const out = typeof values.out === 'string' ? values.out : null;
    if (out !== null && !/\.(parquet|csv|csv\.gz)$/.test(out))
      throw new Misuse('--out takes a file name that ends in .parquet, .csv or .csv.gz');
    const explained = values.explain === true;
    if (out !== null && (explained || values.format !== undefined))
      throw new Misuse('--explain and --format are for printed rows; leave out --out');
    const format = formatOf(values.format);
    const model = readModel(name);
    if (!model.ok) return model;
    const idColumn = typeof values.id === 'string' ? values.id : 'household_id';
    return score(
      { file, model: model.value, format, explained, day, idColumn, missing: missingCodes(values.missing), out },
      call,
    );
  },
};

export default verb;
