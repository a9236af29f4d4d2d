import { cookies, headers } from 'next/headers';
import { sessionCookie, sessionSeconds } from '@/lib/serving/access/auth';

const valueIn = (setCookie: readonly string[]): string | undefined =>
  setCookie
    .find((each) => each.startsWith(`${sessionCookie}=`))
    ?.split(';')[0]
    ?.slice(sessionCookie.length + 1);

/** Hands the session to the browser: unreadable to scripts, never sent by a form of another site, over https alone where https was asked. */
export async function keepSession(setCookie: readonly string[]): Promise<void> {
  const [jar, given] = await Promise.all([cookies(), headers()]);
  jar.set(sessionCookie, decodeURIComponent(valueIn(setCookie) ?? ''), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: given.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https',
    maxAge: sessionSeconds,
  });
}
