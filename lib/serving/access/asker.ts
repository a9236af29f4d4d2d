import type { Refusal } from '../../core/result';
import { type Act, may } from './policy';
import type { Viewer } from './viewer';

/** Who puts a question and for what; the operator of the machine, who can read the files anyway, asks by the command. */
export type Asker = 'operator' | { viewer: Viewer | null; act: Act };

const signInNeeded: Refusal = {
  code: 'sign-in-needed',
  sentence: 'These figures come from a real registry, and nobody is signed in.',
  nextStep: 'Sign in at /sign-in and ask again.',
};

const notForRole: Refusal = {
  code: 'not-for-role',
  sentence: 'Your role does not open this.',
  nextStep: 'Ask an administrator for another role, or go back to what yours opens.',
};

/** The door: null where the act is allowed on a snapshot, else why not. An act that has no snapshot leaves it out. */
export function refusalOf(asker: Asker, of?: { synthetic: boolean }): Refusal | null {
  if (asker === 'operator' || may(asker.viewer, asker.act, of)) return null;
  return asker.viewer === null ? signInNeeded : notForRole;
}

export const statusOf = ({ code }: Refusal): number | null =>
  code === 'sign-in-needed' ? 401 : code === 'not-for-role' ? 403 : null;
