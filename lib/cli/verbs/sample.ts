import { availableParallelism } from 'node:os';
import { done } from '../../core/result';
import { latestAsOf, type SampleFormat } from '../../registry/sample/sample-request';
import { writeSample } from '../../registry/sample/write-sample';
import { Misuse, required, type Verb, wholeNumber } from '../verb';

const formats: readonly SampleFormat[] = ['csv', 'csv.gz', 'parquet'];

const verb: Verb = {
  summary: 'write a labelled synthetic registry extract',
  usage: [
    'naqsha sample --households N --out DIR [--seed S] [--format csv|csv.gz|parquet] [--as-of YYYY-MM-DD] [--workers W]',
    '',
    'The same households, seed, format and day give the same bytes on any number of workers. Default: seed 1, csv.gz,',
    `${latestAsOf}. Memory stays the same at any size; 36,000,000 households at most.`,
  ].join('\n'),
  options: {
    households: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
    format: { type: 'string' },
    'as-of': { type: 'string' },
    workers: { type: 'string' },
  },
  async run({ positionals, values, progress, signal, say }) {
    if (positionals.length > 0) throw new Misuse(`sample takes no argument "${positionals[0]}"`);
    const format = formats.find((each) => each === (values.format ?? 'csv.gz'));
    if (!format) throw new Misuse(`--format takes ${formats.join(', ')}`);
    const workers = wholeNumber(values.workers, '--workers', Math.max(1, Math.min(4, availableParallelism())));
    if (workers < 1 || workers > 64) throw new Misuse('--workers takes 1 to 64');
    const outcome = await writeSample({
      households: wholeNumber(required(values.households, '--households'), '--households'),
      seed: wholeNumber(values.seed, '--seed', 1),
      folder: required(values.out, '--out'),
      format,
      asOf: typeof values['as-of'] === 'string' ? values['as-of'] : latestAsOf,
      workers,
      progress,
      signal,
    });
    if (!outcome.ok) return outcome;
    const { files, planted } = outcome.value;
    for (const file of files) say(`${file.name.padEnd(28)} ${file.rows.toLocaleString('en').padStart(14)} rows`);
    const bad =
      planted.unknown_tehsil_code +
      planted.household_size_zero +
      planted.survey_date_future +
      planted.identity_12_digits;
    say(
      `Planted: ${bad} bad household rows, ${planted.exact_copies} copies, ${planted.shared_identity_pairs} shared identities.`,
    );
    return done(outcome.value);
  },
};

export default verb;
