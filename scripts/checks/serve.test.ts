import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { ensurePortFree, ensureSecret } from '../steps/serve.mjs';

function occupied(): Promise<{ port: number; free(): void }> {
  return new Promise((accept) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      accept({ port: typeof address === 'object' && address ? address.port : 0, free: () => server.close() });
    });
  });
}

test('a port in use is refused in words before any work is done', async () => {
  const { port, free } = await occupied();
  await expect(ensurePortFree(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is in use by another program.`);
  const start = spawn(process.execPath, ['scripts/start.mjs'], { env: { ...process.env, PORT: String(port) } });
  let said = '';
  start.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((accept) => start.on('exit', accept));
  free();
  expect(code).toBe(1);
  expect(said).toContain('Next step: stop that program, or choose another port: PORT=');
});

test('a free port passes', async () => {
  const { port, free } = await occupied();
  free();
  await expect(ensurePortFree(port, '127.0.0.1')).resolves.toBeUndefined();
});

test('an address that others can reach is refused in words without a secret, and before any work is done', async () => {
  for (const host of ['0.0.0.0', '192.168.1.5', '::', 'naqsha.gov.pk', '127.0.0.1.example'])
    expect(() => ensureSecret(host, ''), host).toThrow(`NAQSHA_HOST is ${host}, where others can reach the server`);
  expect(() => ensureSecret('0.0.0.0', 'too short')).toThrow('NAQSHA_SECRET is shorter than 32 characters.');
  const env = { ...process.env, NAQSHA_HOST: '0.0.0.0', NAQSHA_SECRET: '' };
  const start = spawn(process.execPath, ['scripts/start.mjs'], { env });
  let said = '';
  start.stderr.on('data', (chunk) => {
    said += chunk;
  });
  expect(await new Promise((accept) => start.on('exit', accept))).toBe(1);
  expect(said).toContain('Next step: set NAQSHA_SECRET to a long random text');
});

test('a loopback address needs no secret, and any address is served with one', () => {
  for (const host of ['127.0.0.1', 'localhost', '::1']) expect(() => ensureSecret(host, '')).not.toThrow();
  expect(() => ensureSecret('0.0.0.0', 'x'.repeat(32))).not.toThrow();
});
