import type { PauseReason } from './agency-key';
import { record } from './audit';
import { accessStore } from './auth';

export type KeyChange = { act: 'revoke-key' | 'resume-key' } | { act: 'pause-key'; reason: PauseReason };

/**
 * Ends a key for good, pauses it or lets it ask again; written down first, and it holds from the next question on. `by` is the
 * administrator, or the key itself where it paused itself by how it asked.
 */
export async function changeAgencyKey(by: string, id: string, change: KeyChange, now: number): Promise<void> {
  const object = change.act === 'pause-key' ? `${id}: ${change.reason}` : id;
  await record({ viewer: by, act: change.act, object, purpose: null, snapshot: null });
  await (await accessStore()).execute(statementOf(id, change, new Date(now).toISOString()));
}

function statementOf(id: string, change: KeyChange, at: string) {
  if (change.act === 'pause-key')
    return {
      sql: 'update agency_key set paused_at = ?, paused_for = ? where id = ? and paused_at is null',
      args: [at, change.reason, id],
    };
  return change.act === 'revoke-key'
    ? { sql: 'update agency_key set revoked_at = ? where id = ? and revoked_at is null', args: [at, id] }
    : { sql: 'update agency_key set paused_at = null, paused_for = null where id = ?', args: [id] };
}
