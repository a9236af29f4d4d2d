import { existsSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { done, refused } from '../../core/result';
import { loadLimits } from '../../registry/extract/load-limits';
import { readContracts } from '../../registry/extract/read-contracts';
import { loadExtract } from '../../registry/snapshot/load';
import { dataFolder } from '../../warehouse/published';
import { accountLine } from '../account-line';
import { rejectLine } from '../reject-line';
import { Misuse, required, type Verb, wholeNumber } from '../verb';

const count = (value: number): string => value.toLocaleString('en');

const verb: Verb = {
  summary: 'loads an extract folder and publishes it, or refuses it with the reason',
  usage: `naqsha load DIR [--boundaries FILE] [--report FILE] [--max-rejected SHARE] [--threads N] [--memory 4GB]

DIR holds one file for each table, CSV, CSV.gz or Parquet. The report (JSON) accounts for every record:
records = accepted + rejected + duplicate + blank. --max-rejected is the share of rejected records (0.01 by default)
above which nothing is published.`,
  options: {
    boundaries: { type: 'string' },
    report: { type: 'string' },
    'max-rejected': { type: 'string' },
    threads: { type: 'string' },
    memory: { type: 'string' },
  },
  async run({ positionals, values, say, progress, signal }) {
    const folder = resolve(required(positionals[0], 'the extract folder'));
    if (positionals.length > 1) throw new Misuse('load takes one folder');
    if (!existsSync(folder) || !statSync(folder).isDirectory()) {
      return refused({
        code: 'no-extract-folder',
        sentence: `There is no folder at ${folder}.`,
        nextStep: 'Name the folder that holds households.csv and the other tables.',
      });
    }
    const maxRejected =
      values['max-rejected'] === undefined ? loadLimits.rejectedShare : Number(values['max-rejected']);
    if (!(maxRejected >= 0 && maxRejected <= 1)) throw new Misuse('--max-rejected takes a share from 0 to 1');
    const memory = typeof values.memory === 'string' ? values.memory : '4GB';
    if (!/^\d+(\.\d+)?(MB|GB)$/.test(memory)) throw new Misuse('--memory takes a size such as 4GB');
    const outcome = await loadExtract({
      extractFolder: folder,
      boundariesFile: typeof values.boundaries === 'string' ? resolve(values.boundaries) : null,
      dataFolder: dataFolder(),
      limits: { ...loadLimits, rejectedShare: maxRejected },
      resources: { threads: wholeNumber(values.threads, '--threads', availableParallelism()), memory },
      progress,
      signal,
    });
    const report = outcome.ok ? outcome.value : outcome.problem.report;
    if (typeof values.report === 'string') {
      const refusal = outcome.ok ? {} : { refused: { ...outcome.problem, report: undefined } };
      writeFileSync(values.report, `${JSON.stringify({ ...report, ...refusal }, null, 2)}\n`);
    }
    for (const file of report?.files ?? []) say(accountLine(file));
    const contracts = await readContracts();
    for (const example of report?.examples ?? []) {
      const table = report?.files.find(({ file }) => file === example.file)?.table;
      say(
        rejectLine(
          example,
          contracts.find((each) => each.table === table),
        ),
      );
    }
    for (const finding of report?.findings ?? []) say(`${finding.severity}: ${finding.sentence}`);
    if (!outcome.ok) return outcome;
    const seconds = Object.values(outcome.value.seconds).reduce((sum, each) => sum + each, 0);
    say(
      `Published ${outcome.value.snapshot} in ${seconds.toFixed(1)} s, peak memory ${count(outcome.value.peakMemoryMb)} MB.`,
    );
    return done(null);
  },
};

export default verb;
