import type { IncomingMessage } from 'node:http';
import type { Viewer } from '../serving/access/viewer';
import type { KeptRoute } from './kept-routes';

/** What the framework reads of a request besides its address when it answers a step from page to page. */
const steps = [
  'rsc',
  'next-router-prefetch',
  'next-router-state-tree',
  'next-router-segment-prefetch',
  'next-url',
  'next-action',
  'purpose',
];

/** What a printed link to the screen is made of. */
const origin = ['x-forwarded-proto', 'x-forwarded-host', 'host'];

/**
 * Everything an answer of a kept route hangs on: the snapshot in force, the address as asked, what the framework reads of the
 * request, the host and protocol that printed links are made of, and who asks. Two requests with one key have one answer.
 */
export function answerKey(request: IncomingMessage, route: KeptRoute, snapshot: string, viewer: Viewer | null): string {
  const who =
    viewer === null
      ? 'visitor'
      : [viewer.role, viewer.scope, ...(route.sharedBy === 'person' ? [viewer.id, viewer.name] : [])];
  const headers = [...steps, ...origin].map((name) => request.headers[name] ?? null);
  return JSON.stringify([snapshot, request.url, headers, who]);
}
