import { request as ask, createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { type Heard, listenIn } from './listen-in';

test('an asker who had gone before the work began leaves nothing that the next would wait for', async () => {
  let whenGone: (response: ServerResponse) => void = () => {};
  const left = new Promise<ServerResponse>((gone) => (whenGone = gone));
  const server = createServer((_request, response) => {
    response.once('close', () => whenGone(response));
    asking.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const asking = ask({ port: (server.address() as AddressInfo).port, agent: false });
  asking.on('error', () => {}).end();
  const never = new Promise<'never'>((tell) => setTimeout(tell, 1_000, 'never'));
  const heard: Heard | null | 'never' = await Promise.race([listenIn(await left, 100), never]);
  await new Promise((closed) => server.close(closed));
  expect(heard).toBeNull();
});
