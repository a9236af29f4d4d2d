import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './steps/build.mjs';
import { orExplain } from './steps/run.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
await orExplain(ensureBuilt);
