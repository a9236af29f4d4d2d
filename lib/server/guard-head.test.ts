import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guardHead } from './guard-head';

let server: Server;

beforeAll(async () => {
  server = createServer((asked, response) => {
    if (!guardHead(asked, response)) return;
    if (asked.url === '/page') response.setHeader('content-security-policy', 'its own');
    response.writeHead(asked.url === '/moved' ? 307 : 200, asked.url === '/moved' ? { location: '/' } : {}).end();
  });
  await new Promise<void>((accept) => server.listen(0, '127.0.0.1', accept));
});

afterAll(() => {
  server.close();
});

const ask = (method: string, path: string): Promise<{ status: number; policy: unknown; allow: unknown }> =>
  new Promise((accept, reject) => {
    request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', method, path }, (answer) => {
      const { 'content-security-policy': policy, allow } = answer.headers;
      answer.resume().once('end', () => accept({ status: answer.statusCode ?? 0, policy, allow }));
    })
      .once('error', reject)
      .end();
  });

test('redirects and paths with a dot carry a policy, a page its own', async () => {
  for (const path of ['/moved', '/nothing.here', '/api/v1/x'])
    expect((await ask('GET', path)).policy).toMatch(/frame-ancestors 'none'/);
  expect((await ask('GET', '/page')).policy).toBe('its own');
});

test.each(['TRACE', 'PROPFIND', 'LINK'])('%s is refused with the methods that are answered', async (method) => {
  expect(await ask(method, '/')).toMatchObject({ status: 405, allow: expect.stringContaining('GET') });
});
