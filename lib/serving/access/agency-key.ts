import type { Row } from '@libsql/client';
import type { KeyAct } from './policy';
import { type Scope, scopeOf } from './scope';

/** Why a key is paused: an administrator said so, or it asked for numbers one after another. */
export type PauseReason = 'by-hand' | 'walk';

/** The key of an executing agency: for which programmes and where it may ask. The key itself is kept nowhere. Instants are ISO 8601, UTC. */
export interface AgencyKey {
  id: string;
  agency: string;
  /** Ids of programmes, never none. */
  programmes: readonly string[];
  scope: Scope;
  madeAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
  revokedAt: string | null;
  paused: PauseReason | null;
}

/** An agency that asks, and the act that the route states. */
export interface KeyAsker {
  key: AgencyKey;
  act: KeyAct;
}

export type KeyStanding = 'in-force' | 'paused' | 'run-out' | 'revoked';

export function standingOfKey({ revokedAt, expiresAt, paused }: AgencyKey, now: number): KeyStanding {
  if (revokedAt !== null) return 'revoked';
  if (expiresAt !== null && expiresAt <= new Date(now).toISOString()) return 'run-out';
  return paused === null ? 'in-force' : 'paused';
}

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

export const agencyKeyOf = (row: Row): AgencyKey => ({
  id: String(row.id),
  agency: String(row.agency),
  programmes: JSON.parse(String(row.programmes)) as string[],
  scope: scopeOf(row.scope),
  madeAt: String(row.made_at),
  expiresAt: textOf(row.expires_at),
  lastUsedAt: textOf(row.last_used_at),
  revokedAt: textOf(row.revoked_at),
  paused: row.paused_at === null ? null : (String(row.paused_for) as PauseReason),
});
