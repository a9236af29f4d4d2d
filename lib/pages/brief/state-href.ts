import type { PublishedPage } from '@/lib/pages/published/published-page';
import { formatView } from '@/lib/serving/view-state/format-view';

/** The link that shows on screen what a brief prints: the map of the view in its language, the snapshot named. */
export function stateHref(request: Request, { view, language, snapshot }: PublishedPage): string {
  const path = language === 'ur' ? '/ur/poverty' : '/poverty';
  return `${originOf(request)}${path}?${formatView({ ...view, snapshot: snapshot.snapshot_id })}`;
}

/** As the reader reached us, also behind a proxy. */
function originOf(request: Request): string {
  const own = new URL(request.url);
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? own.host;
  const scheme = request.headers.get('x-forwarded-proto') ?? own.protocol.slice(0, -1);
  const isPlain = /^[a-z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i.test(host) && /^https?$/.test(scheme);
  return isPlain ? `${scheme}://${host}` : own.origin;
}
