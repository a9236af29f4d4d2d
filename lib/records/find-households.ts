import { done, type Refusal, type Result, refused } from '../core/result';
import { readIdentityKey } from '../identity/identity-key';
import { keyedHash } from '../identity/keyed-hash';
import { readIdentity } from '../identity/read-identity';
import type { Connection } from '../warehouse/database';
import { behindDoor, type RecordsCall } from './behind-door';
import { type ListedHousehold, listedColumnsSql, placeOfHousehold } from './listed-household';

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
    const wanted = hash ? await holdersOf(connection, hash) : [{ household_id: id, member_id: null }];
    const households: FoundHousehold[] = [];
    for (const holder of wanted) {
      const place = await placeOfHousehold(connection, holder.household_id);
      if (place === null || !covers(place)) continue;
      const row = await connection.one(
        `select ${listedColumnsSql(Math.trunc(model))} from int_households_listed where place_code = $place and household_id = $id`,
        { place, id: holder.household_id },
      );
      if (row) households.push({ ...(row as unknown as ListedHousehold), member_id: holder.member_id });
    }
    const asked = hash ? `identity number, keyed hash ${hash.high}` : `household ${id.slice(0, 60)}`;
    await note(`look-up by ${asked}: ${households.map((each) => each.household_id).join(', ') || 'none'}`);
    return done({ by: hash ? 'identity' : 'household', households });
  });
}

async function holdersOf(
  connection: Connection,
  { high, low }: { high: string; low: string },
): Promise<{ household_id: string; member_id: string | null }[]> {
  const rows = await connection.all(
    `select household_id, member_id, hash_low::varchar as hash_low from int_identities_hashed
    where hash_high = $high::ubigint`,
    { high },
  );
  const same = rows.filter(({ hash_low: found }) => found === low);
  const byHousehold = new Map(same.map((row) => [String(row.household_id), row.member_id as string | null]));
  return [...byHousehold]
    .map(([household_id, member_id]) => ({ household_id, member_id }))
    .sort((one, other) => one.household_id.localeCompare(other.household_id))
    .slice(0, mostHolders);
}
