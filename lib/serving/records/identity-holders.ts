import type { KeyedHash } from '../../core/identity/keyed-hash';
import type { Refusal } from '../../core/result';
import type { Connection } from '../../warehouse/database';
import type { Location } from './listed-household';

/** A household that a number belongs to, where it stands, and the member, null for the head; `age` in years on the day of the survey. */
export type IdentityHolder = Location & { member_id: string | null; age: number | null };

/** A number that stands for "none" may head many households. */
const mostHolders = 50;

export const noIdentityKey: Refusal = {
  code: 'no-identity-key',
  sentence: 'The key that identity numbers are looked up with is not on this machine.',
  nextStep: 'Put identity.key back into the folder named by NAQSHA_KEYS, or load the extract again.',
};

/** Whom a number belongs to, by its keyed hash; the number itself reaches no SQL. One line a household, by household id. */
export async function identityHolders(connection: Connection, { high, low }: KeyedHash): Promise<IdentityHolder[]> {
  const rows = (await connection.all(
    `select household_id, member_id, age, hash_low::varchar as hash_low, place_code, listed_row::varchar as listed_row
    from int_identities_hashed where hash_high = $high::ubigint`,
    { high },
  )) as unknown as (IdentityHolder & { hash_low: string })[];
  const same = rows.filter(({ hash_low: found }) => found === low);
  const byHousehold = new Map(same.map(({ hash_low: _, ...holder }) => [holder.household_id, holder]));
  return [...byHousehold.values()]
    .sort((one, other) => one.household_id.localeCompare(other.household_id))
    .slice(0, mostHolders);
}
