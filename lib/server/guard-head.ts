import type { IncomingMessage, ServerResponse } from 'node:http';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const strict = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Gives every answer a policy before anything else writes one, so that redirects, files and paths that nobody knows have one too; a page
 * puts its own in its place. Built assets stay as they are: a worker would be held to it. False where the method is none of
 * ours: it was refused.
 */
export function guardHead(request: IncomingMessage, response: ServerResponse): boolean {
  if (!request.url?.startsWith('/_next/static/')) response.setHeader('content-security-policy', strict);
  response.setHeader('x-content-type-options', 'nosniff');
  if (methods.includes(request.method ?? '')) return true;
  response.writeHead(405, { allow: methods.join(', '), 'content-type': 'text/plain; charset=utf-8' });
  response.end('This method is not answered here.\n');
  return false;
}
