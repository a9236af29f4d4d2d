import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './steps/build.mjs';
import { orExplain } from './steps/run.mjs';
import { ensurePublished } from './steps/sample.mjs';
import { ensurePortFree, serve } from './steps/serve.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4399' },
    data: { type: 'string', default: '.naqsha/e2e/snapshots' },
    sample: { type: 'string', default: '.naqsha/e2e/sample' },
    state: { type: 'string', default: '.naqsha/e2e/state' },
    households: { type: 'string', default: '30000' },
    keep: { type: 'boolean', default: Boolean(process.env.NAQSHA_E2E_KEEP) },
  },
});

/** A disclosure key for tests alone, so that every run draws the same noise and publishes the same figures. */
const testKey = 'e02db2c459842851325846e89a77dfb9054ca73f71b1bb4038efa03dc5cedbc6';

await orExplain(async () => {
  const [port, host] = [Number(values.port), '127.0.0.1'];
  const [data, sample, state] = [resolve(values.data), resolve(values.sample), resolve(values.state)];
  await ensurePortFree(port, host);
  if (!values.keep) for (const folder of [data, state]) rmSync(folder, { recursive: true, force: true });
  process.env.NAQSHA_STATE = state;
  if (!existsSync(join(state, 'disclosure.key'))) {
    mkdirSync(state, { recursive: true, mode: 0o700 });
    writeFileSync(join(state, 'disclosure.key'), `${testKey}\n`, { mode: 0o600 });
  }
  await ensurePublished({ data, sample, households: Number(values.households), seed: 7 });
  await ensureBuilt();
  const server = serve({ port, host, data, state });
  process.on('SIGTERM', server.close);
  process.on('SIGINT', server.close);
  await server.ready;
  await server.ended;
});
