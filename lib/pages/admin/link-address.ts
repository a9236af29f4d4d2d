import { headers } from 'next/headers';

/** The whole address of a one-time link, on the host that the administrator uses. */
export async function linkAddress(token: string): Promise<string> {
  const given = await headers();
  const scheme = given.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http';
  return `${scheme}://${given.get('x-forwarded-host') ?? given.get('host')}/sign-in/link/${token}`;
}
