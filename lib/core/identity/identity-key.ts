import { invariant } from '../invariant';
import type { Result } from '../result';
import { openSecretKey, readSecretKey, type SecretKey } from './secret-key';

const file = 'identity.key';

/** The key that look-ups of identity numbers are hashed with; null before the first load, refused where the file is damaged. */
export const readIdentityKey = (): Result<Buffer | null> => readSecretKey(file);

/** The same, made where there is none. Without it no number can be looked up in snapshots that were loaded with it. */
export const openIdentityKey = (): Result<SecretKey> => openSecretKey(file);

/** The same where nobody waits for words: a key that cannot be had is a mistake of ours. */
export function ensureIdentityKey(): Buffer {
  const opened = openIdentityKey();
  invariant(opened.ok, `${file} cannot be had`);
  return opened.value.key;
}
