import { createHmac } from 'node:crypto';
import type { Result } from '../result';
import { openSecretKey, type SecretKey } from './secret-key';

/**
 * The secret that record keys are made with, from which the noise of every published figure follows (`lib/measures/disclosure`), made where there is
 * none. With another key the same extract is published with other noise.
 */
export const openDisclosureKey = (): Result<SecretKey> => openSecretKey('disclosure.key');

/** Tells two keys apart and nothing else: 48 bits of an HMAC of a fixed text, as 12 hexadecimal digits. */
export const fingerprintOf = (key: Buffer): string =>
  createHmac('sha256', key).update('fingerprint of the disclosure key').digest('hex').slice(0, 12);
