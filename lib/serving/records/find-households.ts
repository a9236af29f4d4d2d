import { readIdentityKey } from '../../core/identity/identity-key';
import { keyedHash } from '../../core/identity/keyed-hash';
import { readIdentity } from '../../core/identity/read-identity';
import { done, type Result, refused } from '../../core/result';
import type { Connection } from '../../warehouse/database';
import { behindDoor, type RecordsCall } from './behind-door';
import { type IdentityHolder, identityHolders, noIdentityKey } from './identity-holders';
import { type ListedHousehold, listedAt, locate } from './listed-household';

/** A household that was found, and the member the number belongs to; null for the head or where an id was asked for. */
export interface FoundHousehold extends ListedHousehold {
  member_id: string | null;
}

export interface FoundHouseholds {
  by: 'identity' | 'household';
  households: FoundHousehold[];
}

/**
 * Households of the viewer's area by identity number, however it is written, or by household id. A number becomes its keyed hash
 * before anything else is done with it; it reaches neither SQL nor the audit trail. `model` is the place of the model whose score is shown.
 */
export function findHouseholds(call: RecordsCall, text: string, model = 0): Promise<Result<FoundHouseholds>> {
  const number = readIdentity(text);
  return behindDoor(call, 'see-record', async ({ connection, covers, note }) => {
    const opened = number === null ? done(null) : readIdentityKey();
    if (!opened.ok) return opened;
    const key = opened.value;
    if (number !== null && key === null) return refused(noIdentityKey);
    const id = text.trim();
    const hash = number !== null && key !== null ? keyedHash(key, number) : null;
    const wanted = hash ? await identityHolders(connection, hash) : await byId(connection, id);
    const households: FoundHousehold[] = [];
    for (const { member_id, ...location } of wanted)
      if (covers(location.place_code)) households.push({ ...(await listedAt(connection, location, model)), member_id });
    const asked = hash ? `identity number, keyed hash ${hash.high}` : `household ${id.slice(0, 60)}`;
    await note(`look-up by ${asked}: ${households.map((each) => each.household_id).join(', ') || 'none'}`);
    return done({ by: hash ? 'identity' : 'household', households });
  });
}

async function byId(connection: Connection, id: string): Promise<Omit<IdentityHolder, 'age'>[]> {
  const location = await locate(connection, id);
  return location === null ? [] : [{ ...location, member_id: null }];
}
