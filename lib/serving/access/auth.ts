import { betterAuth } from 'better-auth';
import { stateFolder } from '../../core/state-folder';
import { accessSchema } from './access-schema';
import { newToken } from './hash-token';
import { libsqlAdapter } from './libsql-adapter';
import { openStore } from './open-store';
import { longestPassword, shortestPassword } from './password-rule';
import { secretInForce } from './secret';

export const sessionCookie = 'naqsha.session_token';
/** A working day; a session is never made longer, only replaced by a new sign-in. */
export const sessionSeconds = 12 * 60 * 60;

export const accessStore = () => openStore('access', accessSchema);

const build = () =>
  betterAuth({
    appName: 'Naqsha',
    baseURL: 'http://naqsha.invalid',
    secret: secretInForce(),
    database: libsqlAdapter(accessStore),
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        scope: { type: 'string', required: false, input: false },
        disabled: { type: 'boolean', required: true, defaultValue: false, input: false },
      },
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    databaseHooks: {
      session: { create: { before: async (session) => ({ data: { ...session, token: newToken() } }) } },
    },
    advanced: { cookiePrefix: 'naqsha', useSecureCookies: false },
  });

type Auth = ReturnType<typeof build>;

const shared = globalThis as { naqshaAuth?: Map<string, Auth> };
shared.naqshaAuth ??= new Map();
const built = shared.naqshaAuth;

/**
 * The authentication library over the state folder, built at its first use. It keeps people, passwords (scrypt) and sessions; roles and
 * scopes are its additional fields. It asks nothing of the network and nobody can sign up.
 */
export function auth(): Auth {
  const folder = stateFolder();
  const found = built.get(folder) ?? build();
  built.set(folder, found);
  return found;
}
