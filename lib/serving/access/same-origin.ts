/**
 * A change of state comes from a page of this server: the browser names the origin of every form it sends, and its host must be the
 * one that was asked. A request that names none is refused too; people's browsers always do.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  if (origin === null || host === null || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}
