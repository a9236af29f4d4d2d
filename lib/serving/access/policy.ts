import type { Role } from './role';
import type { Viewer } from './viewer';

const data = ['policymaker', 'planner', 'me-officer', 'data-steward'] as const;
const everyone = [...data, 'admin', 'auditor'] as const;

/**
 * Who may do what, declared once; an act that is not here, or a role that its line does not name, is refused. `sample` is true
 * where the labelled synthetic sample is open to people who have not signed in, `always` where nothing of a registry is shown. What no
 * role may do is for the keys of agencies, which open nothing else.
 */
const table = {
  'read-open': { roles: everyone, always: true, sample: true },
  'see-aggregates': { roles: data, always: false, sample: true },
  export: { roles: data, always: false, sample: true },
  'see-exact': { roles: ['data-steward'], always: false, sample: false },
  'see-record': { roles: ['data-steward'], always: false, sample: false },
  'reveal-identity': { roles: ['data-steward'], always: false, sample: false },
  'see-rejects': { roles: ['data-steward'], always: false, sample: true },
  load: { roles: ['data-steward'], always: false, sample: false },
  'manage-users': { roles: ['admin'], always: false, sample: false },
  'read-audit': { roles: ['auditor'], always: false, sample: false },
  'read-own-audit': { roles: ['data-steward', 'auditor'], always: false, sample: false },
  'keep-own-account': { roles: everyone, always: false, sample: false },
  'ask-eligibility': { roles: [], always: false, sample: false },
} as const satisfies Record<string, { roles: readonly Role[]; always: boolean; sample: boolean }>;

export type Act = keyof typeof table;
export const acts = Object.keys(table) as Act[];

/** What the key of an executing agency opens. */
export type KeyAct = Extract<Act, 'ask-eligibility'>;

/** `synthetic` is what the snapshot says of itself; where an act has no snapshot it is left out and nothing is open. */
export function may(viewer: Viewer | null, act: Act, of: { synthetic: boolean } = { synthetic: false }): boolean {
  const line = table[act];
  if (line === undefined) return false;
  if (line.always || (line.sample && of.synthetic)) return true;
  return viewer !== null && (line.roles as readonly Role[]).includes(viewer.role);
}
