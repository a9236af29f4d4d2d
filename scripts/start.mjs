import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { naqsha } from './steps/naqsha.mjs';
import { heading, orExplain, StepFailed, seconds } from './steps/run.mjs';
import { ensurePublished } from './steps/sample.mjs';
import { ensurePortFree, ensureSecret, serve } from './steps/serve.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(home);

const whole = (name, fallback) => {
  const text = process.env[name] ?? String(fallback);
  if (!/^\d+$/.test(text))
    throw new StepFailed(`${name} is "${text}".`, `give a whole number, as in ${name}=${fallback}`);
  return Number(text);
};

await orExplain(async () => {
  const startedAt = performance.now();
  const port = whole('PORT', 3000);
  const host = process.env.NAQSHA_HOST ?? '127.0.0.1';
  const data = resolve(process.env.NAQSHA_DATA ?? 'data/snapshots');
  const sample = resolve(process.env.NAQSHA_SAMPLE ?? 'data/sample');
  const state = resolve(process.env.NAQSHA_STATE ?? 'data/state');
  ensureSecret(host);
  await ensurePortFree(port, host);
  await ensureInstalled();
  await ensurePublished({ data, sample, households: whole('NAQSHA_SAMPLE_HOUSEHOLDS', 150_000) });
  await ensureBuilt();
  heading('Starting the server');
  const server = serve({ port, host, data, state, quiet: true });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.log('\nStopping.');
      server.close();
    });
  await server.ready.catch((problem) => {
    if (!stopping) throw problem;
  });
  if (stopping) return;
  console.log(`\nNaqsha is at http://localhost:${port}   (ready in ${seconds(startedAt)}; Ctrl-C stops it)`);
  await naqsha(['admin-link', '--if-needed', '--address', `http://localhost:${port}`], { NAQSHA_STATE: state });
  const code = await server.ended;
  if (!stopping) throw new StepFailed(`The server ended by itself (exit ${code}).`, 'look at the lines above.');
});
