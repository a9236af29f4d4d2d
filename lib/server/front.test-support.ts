import { request as ask, createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import type { Viewer } from '../serving/access/viewer';
import { type FrontParts, front } from './front';

const people: Record<string, Viewer> = {
  asma: { id: '1', name: 'Asma', role: 'planner', scope: ['PK2'] },
  bilal: { id: '2', name: 'Bilal', role: 'planner', scope: ['PK2'] },
  celia: { id: '3', name: 'Celia', role: 'planner', scope: ['PK7'] },
  daud: { id: '4', name: 'Daud', role: 'auditor', scope: ['PK2'] },
};

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

let server: Server | undefined;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

/** A server on a port of its own with the front before `parts.handle`; gives how to ask it. Ended after each test. */
export async function serving(parts: Partial<FrontParts>) {
  const answer = front({
    limits: { keptBytes: 1024 ** 2, atOnce: 2, inLine: 2 },
    handle: async (_request, response) => void response.end('never asked'),
    viewerOf: async (request) => people[request.headers.cookie ?? ''] ?? null,
    state: () => 'first',
    ...parts,
  });
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return (path: string, headers: Record<string, string> = {}, gone?: AbortSignal): Promise<Answer> =>
    new Promise((done, fail) => {
      ask({ port, path, headers, signal: gone, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      })
        .on('error', fail)
        .end();
    });
}

/** A handler that counts what it works out and says for whom. */
export function counted(
  body: (request: IncomingMessage) => string = (request) => `${request.url} ${request.headers.cookie}`,
) {
  const asked: string[] = [];
  const handle: FrontParts['handle'] = async (request, response) => {
    asked.push(`${request.url} ${request.headers.cookie ?? ''}`.trim());
    response.setHeader('content-type', 'text/plain');
    response.end(body(request));
  };
  return { asked, handle };
}

/** Long enough for what was sent to be kept. */
export const later = () => new Promise((done) => setTimeout(done, 20));
