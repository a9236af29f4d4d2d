import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { done, refused } from '../../core/result';
import { type Calibration, calibrate } from '../../science/pmt/calibration/calibrate';
import type { CalibrationPlan, Method } from '../../science/pmt/calibration/plan';
import { readModel } from '../../science/pmt/read-model';
import { missingCodes, missingHelp } from '../missing-codes';
import { readSurvey } from '../read-survey';
import { formatOf, writeRows } from '../table';
import { tellOfUnread } from '../tell-of-unread';
import { Misuse, required, type Verb, type VerbCall } from '../verb';

const names = (value: string | boolean | undefined): string[] =>
  typeof value === 'string'
    ? value
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '')
    : [];

const optional = (value: string | boolean | undefined): string | null => (typeof value === 'string' ? value : null);

function between(value: string | boolean | undefined, name: string, fallback: number, most: number): number {
  const number = value === undefined ? fallback : Number(value);
  if (!(number > 0 && number < most)) throw new Misuse(`${name} takes a number between 0 and ${most}`);
  return number;
}

function planOf(values: VerbCall['values'], file: string, out: string): Omit<CalibrationPlan, 'like'> {
  const features = names(values.features);
  if (features.length === 0) throw new Misuse('--features is missing');
  return {
    id:
      basename(out, '.json')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'calibrated',
    origin: basename(file),
    target: required(values.target, '--target'),
    features: [...new Set(features)],
    categories: names(values.categories),
    folds: optional(values.folds),
    weights: optional(values.weights),
    log: values['no-log'] !== true,
    cutOff: between(values['cut-off'], '--cut-off', 32, 100),
    poorest: between(values.poorest, '--poorest', 0.27, 1),
    method: methodOf(values),
    by: optional(values.by),
    only: onlyOf(values.only),
  };
}

function methodOf(values: VerbCall['values']): Method {
  const kind = values.method ?? 'ols';
  if (kind !== 'ridge' && values.lambda !== undefined) throw new Misuse('--lambda goes with --method ridge');
  if (kind !== 'quantile' && values.quantile !== undefined) throw new Misuse('--quantile goes with --method quantile');
  if (kind === 'ols') return { kind };
  if (kind === 'quantile') return { kind, quantile: between(values.quantile, '--quantile', 0.5, 1) };
  if (kind === 'ridge')
    return { kind, lambda: values.lambda === undefined ? null : between(values.lambda, '--lambda', 0.01, 1000) };
  throw new Misuse('--method takes ols, ridge or quantile');
}

function onlyOf(value: string | boolean | undefined): CalibrationPlan['only'] {
  if (typeof value !== 'string') return null;
  const at = value.indexOf('=');
  if (at < 1) throw new Misuse('--only takes COLUMN=VALUE');
  return { column: value.slice(0, at), value: value.slice(at + 1) };
}

const percent = (value: number | null): string => (value === null ? '–' : `${(100 * value).toFixed(1)} %`);

const sentenceOf: Record<string, string> = { r2: 'R²', adjusted_r2: 'adjusted R²', rmse: 'RMSE', spearman: 'Spearman' };

function figures({ training, crossValidated }: Calibration) {
  return Object.keys(training)
    .sort((one, other) => Number(other === 'adjusted_r2') - Number(one === 'adjusted_r2') || 0)
    .map((measure) => ({
      measure,
      training: training[measure] ?? null,
      cross_validated: crossValidated?.[measure] ?? null,
    }));
}

function report(calibration: Calibration, plan: CalibrationPlan, say: VerbCall['say']): void {
  const aside = Object.entries(calibration.setAside).map(([why, count]) => `${count} without ${why}`);
  say(
    `${calibration.households} households, ${calibration.coefficients} coefficients${calibration.folds === null ? '' : `, ${calibration.folds} folds`}.`,
  );
  if (aside.length > 0) say(`Set aside: ${aside.join(', ')}.`);
  for (const { feature, value, from } of calibration.borrowed)
    say(`No household has ${feature} = ${value}: it takes the points of ${from}.`);
  if (plan.folds === null) say('No --folds given: figures are of training only and flatter the model.');
  say(`\n${''.padEnd(24)}${'training'.padStart(10)}${'held out'.padStart(12)}`);
  for (const { measure, training, cross_validated } of figures(calibration)) {
    const shown = (value: number | null): string =>
      value === null ? '–' : measure in sentenceOf ? value.toFixed(4) : percent(value);
    const name = sentenceOf[measure] ?? measure.replace(/_(\d+)$/, ', poorest $1 %').replace('_', ' ');
    say(`${name.padEnd(32)}${shown(training).padStart(8)}${shown(cross_validated).padStart(12)}`);
  }
  tellOfVariants(calibration, say);
  const share = calibration.model.fit?.share_at_cut_off ?? null;
  say(`\nThe cut-off ${plan.cutOff} takes ${percent(share)} of the survey's households.`);
}

function tellOfVariants({ variants }: Calibration, say: VerbCall['say']): void {
  if (variants === null) return;
  say(`\n${'exclusion error, poorest 30 %'.padEnd(32)}${'one model'.padStart(10)}${'own models'.padStart(12)}`);
  const rows = [...variants.groups, { group: 'all', ...variants }];
  for (const { group, one, own } of rows)
    say(
      `${group.slice(0, 30).padEnd(32)}${percent(one.exclusion_error_30 ?? null).padStart(10)}${percent(own.exclusion_error_30 ?? null).padStart(12)}`,
    );
  if (variants.small.length > 0) say(`Too few households for a model of their own: ${variants.small.join(', ')}.`);
}

const verb: Verb = {
  summary: 'estimates a PMT model from a household survey and says how well it finds the poor',
  usage: `naqsha calibrate FILE --target COLUMN --features A,B,… --folds COLUMN --out MODEL.json
                 [--weights COLUMN] [--categories A,B,…] [--no-log] [--cut-off 32] [--poorest 0.27]
                 [--method ols|ridge|quantile] [--lambda L] [--quantile 0.5] [--by COLUMN] [--only COLUMN=VALUE]
                 [--diagnostics FILE.json] [--like MODEL] [--prepare SELECT.sql] [--format csv|json]

FILE is CSV, CSV.gz or Parquet of any country, or the folder of an extract: its households, with what is taken from their
members (members_under_5, adults, adult_education_years_most, adult_education_years_mean). The logarithm of the target is regressed on the features by ordinary least
squares, ridge regression (without --lambda the penalty that predicts held-out rows best) or the regression of a quantile:
columns of numbers as amounts (as codes with --categories), text and true/false as categories. Rows with the same
value of the --folds column are held out together. The scale puts the --poorest share at or below the --cut-off.
--by compares one model with a model for each group of a column (towns and villages, say); --only fits such a model.
--diagnostics writes coefficients with robust errors, residuals, deciles and calibration by group as JSON.
--like takes feature definitions, bands, texts and cut-offs from a model; --features may then name its features.
--prepare names a file with a select over the table "survey" that renames or makes columns. ${missingHelp}.`,
  options: {
    target: { type: 'string' },
    features: { type: 'string' },
    folds: { type: 'string' },
    out: { type: 'string' },
    weights: { type: 'string' },
    categories: { type: 'string' },
    'no-log': { type: 'boolean' },
    'cut-off': { type: 'string' },
    poorest: { type: 'string' },
    method: { type: 'string' },
    lambda: { type: 'string' },
    quantile: { type: 'string' },
    by: { type: 'string' },
    only: { type: 'string' },
    diagnostics: { type: 'string' },
    like: { type: 'string' },
    prepare: { type: 'string' },
    missing: { type: 'string' },
    format: { type: 'string' },
  },
  async run({ positionals, values, say, write, progress, signal }) {
    const file = required(positionals[0], 'FILE');
    const out = required(values.out, '--out');
    if (!out.endsWith('.json')) throw new Misuse('--out takes a file name that ends in .json');
    const format = formatOf(values.format);
    const shape = planOf(values, file, out);
    const like = typeof values.like === 'string' ? readModel(values.like) : null;
    if (like && !like.ok) return like;
    const plan: CalibrationPlan = { ...shape, like: like?.value ?? null };
    const prepare = optional(values.prepare);
    if (prepare !== null && !existsSync(prepare))
      return refused({
        code: 'no-file',
        sentence: `There is no file ${prepare}.`,
        nextStep: 'Give --prepare a file with a select over the table "survey".',
      });
    progress({ phase: 'reading the survey', share: null });
    const survey = await readSurvey(file, prepare, missingCodes(values.missing), { progress, signal });
    if (!survey.ok) return survey;
    tellOfUnread(survey.value.unread ?? [], say);
    progress({ phase: 'estimating', share: null, rows: survey.value.rows.length });
    const calibration = calibrate(survey.value, plan);
    if (!calibration.ok) return calibration;
    writeFileSync(`${out}.part`, `${JSON.stringify(calibration.value.model, null, 2)}\n`);
    renameSync(`${out}.part`, out);
    const { method, table, diagnostics, variants } = calibration.value;
    if (typeof values.diagnostics === 'string')
      writeFileSync(values.diagnostics, `${JSON.stringify({ method, table, diagnostics, variants }, null, 2)}\n`);
    report(calibration.value, plan, say);
    await writeRows(figures(calibration.value), ['measure', 'training', 'cross_validated'], format, write);
    say(`Written to ${out}. Score a file with: naqsha score FILE --model ${out}`);
    return done(null);
  },
};

export default verb;
