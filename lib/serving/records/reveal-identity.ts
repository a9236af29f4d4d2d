import { done, type Result, refused } from '../../core/result';
import { auditSchema } from '../access/audit';
import { openStore } from '../access/open-store';
import { behindDoor, notFound, type RecordsCall } from './behind-door';
import { locate } from './listed-household';

export interface RevealedIdentity {
  /** The 13 digits; null where none was recorded. */
  number: string | null;
  /** How many numbers this viewer has revealed since midnight UTC, this one included. */
  revealedToday: number;
}

/**
 * One identity number of one person, the head (`member` null) or a member of the household: the only function that gives one out.
 * Written to the audit trail first, and counted.
 */
export function revealIdentity(
  call: RecordsCall,
  household: string,
  member: string | null,
): Promise<Result<RevealedIdentity>> {
  return behindDoor(call, 'reveal-identity', async ({ connection, covers, note }) => {
    const place = (await locate(connection, household))?.place_code ?? null;
    if (place === null || !covers(place)) return refused(notFound);
    await note(`identity number of ${member === null ? 'the head' : `member ${member}`} of household ${household}`);
    const row = await connection.one(
      member === null
        ? 'select head_cnic as number from raw_households where household_id = $household and place_code = $place'
        : `select cnic as number from raw_members
          where household_id = $household and member_id = $member`,
      member === null ? { household, place } : { household, member },
    );
    if (!row) return refused(notFound);
    return done({ number: row.number as string | null, revealedToday: await revealedToday(call.viewer?.id ?? '') });
  });
}

async function revealedToday(viewer: string): Promise<number> {
  const store = await openStore('audit', auditSchema);
  const counted = await store.execute({
    sql: "select count(*) as revealed from audit where viewer = :viewer and act = 'reveal-identity' and at >= :day",
    args: { viewer, day: new Date().toISOString().slice(0, 10) },
  });
  return Number(counted.rows[0]?.revealed);
}
