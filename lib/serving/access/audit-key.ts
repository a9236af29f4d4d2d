import { openSecretKey, readSecretKey } from '../../core/identity/secret-key';

const file = 'audit.key';

/** The key that the trail is chained with, of `NAQSHA_KEYS`, else of the state folder; null before the first entry. */
export function readAuditKey(): Buffer | null {
  const read = readSecretKey(file);
  if (!read.ok) throw new Error(`${read.problem.sentence} ${read.problem.nextStep}`);
  return read.value;
}

/** The same, made where there is none. */
export function ensureAuditKey(): Buffer {
  const opened = openSecretKey(file);
  if (!opened.ok) throw new Error(`${opened.problem.sentence} ${opened.problem.nextStep}`);
  return opened.value.key;
}
