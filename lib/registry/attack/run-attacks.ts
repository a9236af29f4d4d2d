import type { AttackResult } from './attack';
import type { Ground } from './ground';
import { readAttacks } from './read-attacks';

/** Every attack that the snapshots at hand allow, or those named of them, one after the other. */
export async function runAttacks(
  ground: Ground,
  say: (line: string) => void,
  only: readonly string[] | null = null,
): Promise<AttackResult[]> {
  const results: AttackResult[] = [];
  for (const attack of await readAttacks()) {
    const enough = { one: 1, two: 2, chain: 3 }[attack.needs];
    if (ground.snapshots < enough || (only !== null && !only.includes(attack.name))) continue;
    say(`attacking: ${attack.name}`);
    results.push(...(await attack.run(ground)));
  }
  return results;
}
