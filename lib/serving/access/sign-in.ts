import { isAPIError } from 'better-auth/api';
import { done, type Result, refused } from '../../core/result';
import { failed, forget, waitFor } from './attempts';
import { record } from './audit';
import { auth } from './auth';
import { computerHeader } from './computer-header';
import { redact } from './redact';

export interface OpenedSession {
  userId: string;
  role: string;
  /** As the library sets it: name, value and attributes. */
  setCookie: string[];
}

export type SignInProblem = { code: 'wrong' } | { code: 'wait'; seconds: number };

/**
 * Opens a session for an e-mail address and a password. A wrong address, a wrong password and a disabled account look and take the
 * same. After five failures for an address from one computer, fifty from all, or thirty from one computer, there is a wait. Each attempt is
 * in the audit trail first.
 */
export async function signIn(
  email: string,
  password: string,
  headers: Headers,
): Promise<Result<OpenedSession, SignInProblem>> {
  const keys = { person: email.trim().toLowerCase(), computer: headers.get(computerHeader) || null };
  const seconds = waitFor(keys);
  if (seconds > 0) return refused({ code: 'wait', seconds });
  failed(keys);
  const answer = await attempt(keys.person, password, headers);
  if (!answer) {
    await record({ viewer: null, act: 'sign-in-refused', object: redact(keys.person), purpose: null, snapshot: null });
    return refused({ code: 'wrong' });
  }
  forget(keys);
  await record({ viewer: answer.userId, act: 'sign-in', object: keys.person, purpose: null, snapshot: null });
  return done(answer);
}

async function attempt(email: string, password: string, headers: Headers): Promise<OpenedSession | null> {
  try {
    const { headers: set, response } = await auth().api.signInEmail({
      body: { email, password },
      headers: new Headers({ 'user-agent': headers.get('user-agent') ?? '' }),
      returnHeaders: true,
    });
    const { internalAdapter } = await auth().$context;
    const user = await internalAdapter.findUserById(response.user.id);
    if (user && !(user as { disabled?: boolean }).disabled)
      return { userId: user.id, role: String((user as { role?: string }).role), setCookie: set.getSetCookie() };
    await internalAdapter.deleteSession(response.token);
    return null;
  } catch (problem) {
    if (isAPIError(problem)) return null;
    throw problem;
  }
}
