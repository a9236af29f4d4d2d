import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { firstPage } from './first-page.mjs';
import { node, StepFailed } from './run.mjs';

/** Refuses early, in words, when the port is taken. */
export function ensurePortFree(port, host) {
  return new Promise((accept, reject) => {
    const probe = createServer();
    probe.once('error', (problem) => {
      const sentence =
        problem.code === 'EADDRINUSE'
          ? `Port ${port} is in use by another program.`
          : `Port ${port} cannot be opened on ${host} (${problem.code}).`;
      reject(new StepFailed(sentence, `stop that program, or choose another port: PORT=${port + 1} npm start`));
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => accept()));
  });
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/;

/** Refuses, in words, to listen where others can reach the server without a secret that signs their sessions. */
export function ensureSecret(host, secret = process.env.NAQSHA_SECRET ?? '') {
  if (secret.length >= 32 || (loopback.test(host) && secret === '')) return;
  const sentence =
    secret === ''
      ? `NAQSHA_HOST is ${host}, where others can reach the server, and NAQSHA_SECRET is not set.`
      : 'NAQSHA_SECRET is shorter than 32 characters.';
  throw new StepFailed(
    sentence,
    'set NAQSHA_SECRET to a long random text, as "openssl rand -base64 48" prints, and keep it outside the data folder.',
  );
}

/**
 * Starts the built app. `ready` comes with its first page, however slow; `close` ends it and waits for its end. The thread pool is
 * larger than Node's default because every running query occupies one of its threads.
 */
export function serve({ port, host, data, state = process.env.NAQSHA_STATE ?? 'data/state', quiet = false }) {
  ensureSecret(host);
  const child = spawn(node, ['.next/standalone/front.mjs'], {
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOSTNAME: host,
      PORT: String(port),
      UV_THREADPOOL_SIZE: process.env.UV_THREADPOOL_SIZE ?? '16',
      NAQSHA_DATA: data,
      NAQSHA_HOST: host,
      NAQSHA_STATE: resolve(state),
      NAQSHA_HOME: process.cwd(),
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  const ended = new Promise((accept) => child.once('exit', (code, signal) => accept(signal ? 130 : (code ?? 0))));
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const last = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(last);
  };
  const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/`;
  return { ready: firstPage(address, child), ended, close, pid: child.pid };
}
