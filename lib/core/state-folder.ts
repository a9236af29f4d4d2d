import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where people, sessions and the audit trail live: `NAQSHA_STATE`, else `data/state`. Never inside a snapshot; for its owner alone. */
export function stateFolder(): string {
  const folder = resolve(/* turbopackIgnore: true */ process.env.NAQSHA_STATE ?? 'data/state');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
