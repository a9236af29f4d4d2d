import type { AttackResult } from './attack';
import type { Ground } from './ground';
import { readAttacks } from './read-attacks';

/** Every attack that the snapshots at hand allow, one after the other. */
export async function runAttacks(ground: Ground, say: (line: string) => void): Promise<AttackResult[]> {
  const results: AttackResult[] = [];
  for (const attack of await readAttacks()) {
    const enough = { one: 1, two: 2, chain: 3 }[attack.needs];
    if (ground.snapshots < enough) continue;
    say(`attacking: ${attack.name}`);
    results.push(...(await attack.run(ground)));
  }
  return results;
}
