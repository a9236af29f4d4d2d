import { ensureSecretKey, readSecretKey } from './secret-key';

const file = 'identity.key';

/** The key that look-ups of identity numbers are hashed with; null before the first load. */
export const readIdentityKey = (): Buffer | null => readSecretKey(file);

/** The same, made where there is none. Without it no number can be looked up in snapshots that were loaded with it. */
export const ensureIdentityKey = (): Buffer => ensureSecretKey(file);
