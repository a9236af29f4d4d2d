import { done, type Result } from '../result';
import { openDisclosureKey } from './disclosure-key';
import { openIdentityKey } from './identity-key';
import type { SecretKey } from './secret-key';

/** The two secrets that a load needs. */
export interface LoadKeys {
  disclosure: SecretKey;
  identity: SecretKey;
}

/** Both keys, each made where there is none; refused before anything is read where one cannot be had. */
export function openLoadKeys(): Result<LoadKeys> {
  const disclosure = openDisclosureKey();
  if (!disclosure.ok) return disclosure;
  const identity = openIdentityKey();
  return identity.ok ? done({ disclosure: disclosure.value, identity: identity.value }) : identity;
}

/** What the operator of a load must know of the files of its keys. Not for publication: it would tell where to look. */
export const keyFileFindings = (keys: LoadKeys) =>
  (['disclosure', 'identity'] as const)
    .filter((name) => keys[name].isOpen)
    .map((name) => ({
      code: 'key-file-open',
      severity: 'warning',
      subject: `${name}.key`,
      records: 0,
      sentence: `Others than its owner may read or change ${name}.key; whoever has it undoes the protection it gives. Take that right away (chmod 600).`,
    }));
