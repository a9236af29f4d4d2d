import { silent } from '../../core/progress';
import type { Refusal, Result } from '../../core/result';
import hotspots from '../verbs/hotspots';

/** For tests: the command `hotspots` run in this process, with what it said and printed, and the rows under the header. */
export async function askHotspots(positionals: string[], values: Record<string, string | boolean>) {
  const said: string[] = [];
  let printed = '';
  const outcome = (await hotspots.run({
    positionals,
    values,
    signal: new AbortController().signal,
    progress: silent,
    say: (line) => said.push(line),
    write: async (chunk) => {
      printed += chunk;
    },
  })) as Result<unknown, Refusal>;
  const rows = printed
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  return { outcome, said: said.join('\n'), printed, rows };
}
