import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from '../../core/state-folder';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/;

export const isLoopback = (host: string): boolean => loopback.test(host);

/** A server that others can reach was started without a secret of its own, or with one that can be guessed. */
export class SecretMissing extends Error {
  override name = 'SecretMissing';
  constructor(host: string) {
    super(
      `The server listens on ${host}, where others can reach it, and NAQSHA_SECRET is not set or shorter than 32 characters. ` +
        'Set it to a long random text, as "openssl rand -base64 48" prints, and keep it outside the data folder.',
    );
  }
}

/**
 * What cookies are signed with: `NAQSHA_SECRET`, and only on a loopback address, where nobody else can ask, one that is made at the
 * first start and kept in the state folder.
 */
export function secretInForce(host = process.env.NAQSHA_HOST ?? '127.0.0.1'): string {
  const given = process.env.NAQSHA_SECRET ?? '';
  if (given.length >= 32) return given;
  if (!isLoopback(host) || given !== '') throw new SecretMissing(host);
  const path = join(stateFolder(), 'secret');
  if (!existsSync(path)) writeFileSync(path, `${randomBytes(48).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return readFileSync(path, 'utf8').trim();
}
