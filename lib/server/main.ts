import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import next from 'next';
import { computerHeader } from '../serving/access/computer-header';
import { viewerOf } from '../serving/access/viewer-of';
import { computerOf, trustedProxies } from './computer-of';
import { front } from './front';
import { guardHead } from './guard-head';
import { publishedState } from './published-state';

const whole = (name: string, fallback: number): number => {
  const value = Number(process.env[name] ?? fallback);
  return Number.isInteger(value) && value > 0 ? value : fallback;
};

const hostname = process.env.HOSTNAME ?? '127.0.0.1';
const port = whole('PORT', 3000);
/** The built app lies where this file lies; its configuration is the one it was built with. */
const dir = dirname(fileURLToPath(import.meta.url));
process.chdir(dir);
const built = JSON.parse(readFileSync(join(dir, '.next/required-server-files.json'), 'utf8')) as { config: unknown };
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(built.config);
const app = next({ dev: false, dir, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();

const headersOf = (request: IncomingMessage): Headers =>
  new Headers(request.headers.cookie === undefined ? {} : { cookie: request.headers.cookie });

const answer = front({
  limits: { keptBytes: whole('NAQSHA_KEPT_MB', 128) * 1024 ** 2, atOnce: whole('NAQSHA_AT_ONCE', 4), inLine: 64 },
  handle: (request, response) => handle(request, response),
  viewerOf: (request) => viewerOf(headersOf(request)),
  state: publishedState,
});
const isTrusted = trustedProxies(process.env.NAQSHA_PROXIES ?? '');
const compress = compression({ threshold: 1024 });

const server = createServer((request, response) => {
  if (!guardHead(request, response)) return;
  const forwarded = request.headers['x-forwarded-for'];
  request.headers[computerHeader] = computerOf(request.socket.remoteAddress, String(forwarded ?? ''), isTrusted);
  compress(request as never, response as never, () => {
    answer(request, response).catch((problem: unknown) => {
      console.error(problem);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end();
    });
  });
});
server.keepAliveTimeout = 65_000;
server.listen(port, hostname);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 4_000).unref();
  });
