import { existsSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
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
    households: { type: 'string', default: '30000' },
    keep: { type: 'boolean', default: Boolean(process.env.NAQSHA_E2E_KEEP) },
  },
});

await orExplain(async () => {
  const [port, host] = [Number(values.port), '127.0.0.1'];
  const [data, sample] = [resolve(values.data), resolve(values.sample)];
  await ensurePortFree(port, host);
  if (!values.keep && existsSync(data)) rmSync(data, { recursive: true });
  await ensurePublished({ data, sample, households: Number(values.households), seed: 7 });
  await ensureBuilt();
  const server = await serve({ port, host, data });
  process.on('SIGTERM', server.close);
  process.on('SIGINT', server.close);
  await server.ended;
});
