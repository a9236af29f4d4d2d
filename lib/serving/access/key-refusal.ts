import type { Refusal } from '../../core/result';
import { type AgencyKey, standingOfKey } from './agency-key';

/** One answer for a key that nobody made, that was revoked, and that has run out. */
const keyRefused: Refusal = {
  code: 'key-refused',
  sentence: 'This is answered to the key of an executing agency, and none in force was given.',
  nextStep: 'Send "authorization: Bearer KEY". An administrator makes a key at /admin.',
};

export const keyPaused: Refusal = {
  code: 'key-paused',
  sentence: 'This key is paused: an administrator paused it, or it asked for identity numbers one after another.',
  nextStep: 'Ask an administrator to look at it and to let it ask again.',
};

/** Why a key may not ask now; null where it may. */
export function refusalOfKey(key: AgencyKey | null, now: number): Refusal | null {
  const standing = key === null ? 'revoked' : standingOfKey(key, now);
  if (standing === 'in-force') return null;
  return standing === 'paused' ? keyPaused : keyRefused;
}
