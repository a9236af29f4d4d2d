import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countCalls, faultAt, kept, killAfter, makeBench, next } from './trial';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '500' } } });
const root = mkdtempSync(join(tmpdir(), 'naqsha-faults-'));
const bench = makeBench(root);
const wrong: string[] = [];
let trials = 0;

try {
  for (const id of [next, kept]) {
    const calls = countCalls(bench, id);
    for (let call = 1; call <= calls; call += 1)
      for (const way of ['before', 'after', 'half', 'EIO', 'ENOSPC']) {
        trials += 1;
        wrong.push(...(await faultAt(bench, id, call, way)));
      }
    process.stderr.write(
      `${id === kept ? 'the current one again' : 'a new snapshot'}: ${calls} calls, each in 5 ways\n`,
    );
  }
  for (let kill = 0; kill < Number(values.kills); kill += 1) {
    trials += 1;
    wrong.push(...(await killAfter(bench, kill % 2 === 0 ? kept : next, 40 + Math.random() * 260)));
  }
} finally {
  rmSync(root, { recursive: true, force: true });
  rmSync(bench.program, { force: true });
}
for (const each of wrong) process.stdout.write(`${each}\n`);
process.stdout.write(`${trials} faults, ${wrong.length} bad states or leftovers.\n`);
process.exitCode = wrong.length > 0 ? 1 : 0;
