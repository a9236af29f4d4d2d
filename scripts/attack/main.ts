import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publicTier as knows } from '../../lib/measures/disclosure/policy';
import type { AttackResult } from '../../lib/registry/attack/attack';
import { buildChain } from '../../lib/registry/attack/experiment/build-chain';
import { withGround } from '../../lib/registry/attack/ground';
import { runAttacks } from '../../lib/registry/attack/run-attacks';
import { currentSnapshotId, dataFolder } from '../../lib/warehouse/published';

const usage = `npm run attack -- [SNAPSHOT] [--with OTHER_SNAPSHOT] [--json]
npm run attack -- --extract DIR [--leaving N | --updating N] [--redraws R] [--keep DIR] [--json]

--only NAME,NAME runs some of the attacks.

Replays attackers against what a snapshot publishes and compares what they conclude with its records file. SNAPSHOT is an id in NAQSHA_DATA or
a folder; without it the current one. --with names a later snapshot of the same registry. --extract builds the experiment itself: it
loads the extract, lets N households leave (or gives them other answers), loads it again, R times (once by default); --keep leaves what it
built in DIR.
Exit code 1 when a target is missed.`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const shown = ({ found, unit }: AttackResult): string =>
  unit === 'cells'
    ? found.toLocaleString('en')
    : unit === 'share'
      ? `${(100 * found).toFixed(1)} %`
      : `${found.toFixed(1)} points`;

function print(results: readonly AttackResult[]): void {
  for (const result of results) {
    const target = shown({ ...result, found: result.atMost });
    say(
      `${result.met ? 'met   ' : 'MISSED'} ${result.attack}: ${result.finding}: ${shown(result)} of ${result.tried.toLocaleString('en')} (at most ${target})`,
    );
  }
}

function folderOf(snapshot: string | undefined): string {
  const id = snapshot ?? currentSnapshotId() ?? '';
  return existsSync(join(id, 'published.duckdb')) && id !== '' ? resolve(id) : join(dataFolder(), id);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      with: { type: 'string' },
      extract: { type: 'string' },
      leaving: { type: 'string' },
      updating: { type: 'string' },
      redraws: { type: 'string' },
      keep: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    say(usage);
    return 0;
  }
  const scratch =
    values.extract === undefined
      ? null
      : values.keep
        ? resolve(values.keep)
        : mkdtempSync(join(tmpdir(), 'naqsha-attack-'));
  try {
    const folders = [folderOf(positionals[0]), ...(values.with === undefined ? [] : [folderOf(values.with)])];
    if (values.extract !== undefined && scratch !== null) {
      const chain = await buildChain({
        extractFolder: resolve(values.extract),
        scratch,
        turns: Number(values.redraws ?? 1),
        atOnce: Number(values.updating ?? values.leaving ?? 1),
        change: values.updating === undefined ? 'leaving' : 'updating',
        knows,
        say,
        signal: new AbortController().signal,
      });
      if (!chain.ok) {
        say(`Refused (${chain.problem.code}): ${chain.problem.sentence}\nNext step: ${chain.problem.nextStep}`);
        return 2;
      }
      folders.splice(0, folders.length, ...chain.value);
    }
    const absent = folders.find((folder) => !existsSync(join(folder, 'published.duckdb')));
    if (absent !== undefined) {
      say(`There is no snapshot at ${absent}.\n\n${usage}`);
      return 2;
    }
    const results = await withGround(folders, knows, (ground) =>
      runAttacks(ground, say, values.only?.split(',') ?? null),
    );
    print(results);
    if (values.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
    return results.every((result) => result.met) ? 0 : 1;
  } finally {
    if (scratch !== null && !values.keep) rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = await main();
