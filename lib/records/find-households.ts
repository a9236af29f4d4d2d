import { done, type Refusal, type Result, refused } from '../core/result';
import { readIdentityKey } from '../identity/identity-key';
import { keyedHash } from '../identity/keyed-hash';
import { readIdentity } from '../identity/read-identity';
import type { Connection } from '../warehouse/database';
import { behindDoor, type RecordsCall } from './behind-door';
import { type ListedHousehold, type Location, listedAt, locate } from './listed-household';

/** A household that was found, and the member the number belongs to; null for the head or where an id was asked for. */
export interface FoundHousehold extends ListedHousehold {
  member_id: string | null;
}

export interface FoundHouseholds {
  by: 'identity' | 'household';
  households: FoundHousehold[];
}

/** A number that stands for "none" may head many households. */
const mostHolders = 50;

const noKey: Refusal = {
  code: 'no-identity-key',
  sentence: 'The key that identity numbers are looked up with is not on this machine.',
  nextStep: 'Put identity.key back into the folder named by NAQSHA_KEYS, or load the extract again.',
};

/**
 * Households of the viewer's area by identity number, however it is written, or by household id. A number becomes its keyed hash
 * before anything else is done with it; it reaches neither SQL nor the audit trail. `model` is the place of the model whose score is shown.
 */
export function findHouseholds(call: RecordsCall, text: string, model = 0): Promise<Result<FoundHouseholds>> {
  const number = readIdentity(text);
  return behindDoor(call, 'see-record', async ({ connection, covers, note }) => {
    const key = number === null ? null : readIdentityKey();
    if (number !== null && key === null) return refused(noKey);
    const id = text.trim();
    const hash = number !== null && key !== null ? keyedHash(key, number) : null;
    const wanted = hash ? await holdersOf(connection, hash) : await byId(connection, id);
    const households: FoundHousehold[] = [];
    for (const { member_id, ...location } of wanted)
      if (covers(location.place_code)) households.push({ ...(await listedAt(connection, location, model)), member_id });
    const asked = hash ? `identity number, keyed hash ${hash.high}` : `household ${id.slice(0, 60)}`;
    await note(`look-up by ${asked}: ${households.map((each) => each.household_id).join(', ') || 'none'}`);
    return done({ by: hash ? 'identity' : 'household', households });
  });
}

type Holder = Location & { member_id: string | null };

async function byId(connection: Connection, id: string): Promise<Holder[]> {
  const location = await locate(connection, id);
  return location === null ? [] : [{ ...location, member_id: null }];
}

async function holdersOf(connection: Connection, { high, low }: { high: string; low: string }): Promise<Holder[]> {
  const rows = (await connection.all(
    `select household_id, member_id, hash_low::varchar as hash_low, place_code, listed_row::varchar as listed_row
    from int_identities_hashed where hash_high = $high::ubigint`,
    { high },
  )) as unknown as (Holder & { hash_low: string })[];
  const same = rows.filter(({ hash_low: found }) => found === low);
  const byHousehold = new Map(same.map(({ hash_low: _, ...holder }) => [holder.household_id, holder]));
  return [...byHousehold.values()]
    .sort((one, other) => one.household_id.localeCompare(other.household_id))
    .slice(0, mostHolders);
}
