import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Cancelled } from '../core/progress';
import type { Refusal } from '../core/result';
import { faultInWords } from './fault-in-words';
import { progressLine } from './progress-line';
import { Misuse, type Verb } from './verb';

const verbFolder = join(dirname(fileURLToPath(import.meta.url)), 'verbs');

/** The verbs are the files of the folder: adding one adds it here, to the help and to the manual. */
const verbNames = readdirSync(verbFolder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -3))
  .sort();

const load = async (name: string): Promise<Verb> => (await import(join(verbFolder, `${name}.ts`))).default as Verb;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

function refuse({ code, sentence, nextStep }: Refusal): 1 {
  say(`Refused (${code}): ${sentence}`);
  say(`Next step: ${nextStep}`);
  return 1;
}

const write = (chunk: string): Promise<void> =>
  new Promise((accept, reject) => {
    process.stdout.write(chunk, (problem) => (problem ? reject(problem) : accept()));
  });

async function help(name: string | undefined): Promise<void> {
  if (name !== undefined && verbNames.includes(name)) {
    const verb = await load(name);
    say(`${verb.summary}\n\n${verb.usage}`);
    return;
  }
  say('naqsha VERB …   the poverty, coverage and programme atlas from the command line\n');
  for (const each of verbNames) say(`  ${each.padEnd(12)} ${(await load(each)).summary}`);
  say('\nnaqsha help VERB prints how to call one. The data folder is NAQSHA_DATA, default data/snapshots.');
}

async function main(): Promise<number> {
  const [name, ...rest] = process.argv.slice(2);
  if (name === undefined || name === 'help' || name === '--help') {
    await help(rest[0]);
    return name === undefined ? 2 : 0;
  }
  if (!verbNames.includes(name)) {
    say(`There is no verb "${name}". Known: ${verbNames.join(', ')}.`);
    return 2;
  }
  const verb = await load(name);
  if (rest.includes('--help')) {
    await help(name);
    return 0;
  }
  const abort = new AbortController();
  process.on('SIGINT', () => {
    if (abort.signal.aborted) process.exit(130);
    say('\nStopping at the next safe point; press Ctrl-C again to end at once.');
    abort.abort();
  });
  process.on('SIGTERM', () => abort.abort());
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => process.exit(problem.code === 'EPIPE' ? 0 : 1));
  const line = progressLine(process.stderr);
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: verb.options,
      allowPositionals: true,
      strict: true,
    });
    const outcome = await verb.run({
      positionals,
      values: values as Record<string, string | boolean | undefined>,
      signal: abort.signal,
      progress: line.sink,
      say: (text) => {
        line.clear();
        say(text);
      },
      write,
    });
    line.clear();
    return outcome.ok ? 0 : refuse(outcome.problem);
  } catch (problem) {
    line.clear();
    if (problem instanceof Cancelled) {
      say('Stopped. Nothing published was touched.');
      return 130;
    }
    const isArgumentError =
      problem instanceof TypeError && String((problem as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
    if (problem instanceof Misuse || isArgumentError) {
      say(`${(problem as Error).message}\n\n${verb.usage}`);
      return 2;
    }
    return refuse(faultInWords(name, problem));
  }
}

process.exitCode = await main();
