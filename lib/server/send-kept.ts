import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncoding } from './accepted-encoding';
import { bodyIn, type KeptAnswer } from './kept-answer';

const varied = (given = ''): string =>
  [...new Set([...given.split(/\s*,\s*/).filter(Boolean), 'Accept-Encoding', 'Cookie'])].join(', ');

/** Sends a kept answer in the best encoding the request accepts, or says that what the browser has is still right (304). */
export async function sendKept(request: IncomingMessage, response: ServerResponse, answer: KeptAnswer): Promise<void> {
  const encoding = acceptedEncoding(request.headers['accept-encoding']);
  const tag = `"${answer.hash}-${encoding}"`;
  const known = request.headers['if-none-match'];
  const isKnown = known?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag || each.trim() === '*');
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  response.setHeader('etag', tag);
  response.setHeader('vary', varied(answer.headers.vary));
  if (isKnown) {
    response.removeHeader('content-type');
    response.writeHead(304).end();
    return;
  }
  const body = await bodyIn(answer, encoding);
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', body.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}
