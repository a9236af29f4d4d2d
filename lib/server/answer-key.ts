import type { IncomingMessage } from 'node:http';
import type { Viewer } from '../serving/access/viewer';
import type { KeptRoute } from './kept-routes';

/** What the framework reads of a request besides its address when it answers a step from page to page. */
const read = [
  'rsc',
  'next-router-prefetch',
  'next-router-state-tree',
  'next-router-segment-prefetch',
  'next-url',
  'next-action',
  'purpose',
];

/**
 * Everything an answer of a kept route hangs on: the snapshot in force, the address as asked, what the framework reads of the
 * request, the protocol of the visitor, and who asks. Two requests with one key have one answer.
 */
export function answerKey(request: IncomingMessage, route: KeptRoute, snapshot: string, viewer: Viewer | null): string {
  const who =
    viewer === null
      ? 'visitor'
      : [viewer.role, viewer.scope, ...(route.sharedBy === 'person' ? [viewer.id, viewer.name] : [])];
  const headers = read.map((name) => request.headers[name] ?? null);
  return JSON.stringify([snapshot, request.url, headers, request.headers['x-forwarded-proto'] ?? null, who]);
}
