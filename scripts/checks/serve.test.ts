import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { ensurePortFree } from '../steps/serve.mjs';

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
