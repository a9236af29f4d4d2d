import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { naqsha } from './naqsha.mjs';
import { heading, StepFailed, seconds } from './run.mjs';

const isPublished = (data) => {
  const pointer = join(data, 'CURRENT');
  return existsSync(pointer) && existsSync(join(data, readFileSync(pointer, 'utf8').trim(), 'published.duckdb'));
};

const isSample = (data) => {
  const id = readFileSync(join(data, 'CURRENT'), 'utf8').trim();
  return JSON.parse(readFileSync(join(data, id, 'manifest.json'), 'utf8')).synthetic === true;
};

/** True where what is published can be read by this version; a sample of an earlier one is made anew, a registry never. */
async function isServed(data) {
  if (existsSync(data)) await naqsha(['mend'], { NAQSHA_DATA: data });
  if (!isPublished(data)) return false;
  if ((await naqsha(['verify', '--quick'], { NAQSHA_DATA: data })) === 0) return true;
  if (isSample(data)) return false;
  throw new StepFailed('The snapshot in force cannot be served by this version.', 'see the sentence above.');
}

/** Where nothing has been published yet, makes the labelled synthetic sample and loads it as any extract is loaded. */
export async function ensurePublished({ data, sample, households, seed = 1 }) {
  if (await isServed(data)) return;
  heading(`Generating a synthetic sample of ${households.toLocaleString('en')} households`);
  const startedAt = performance.now();
  rmSync(sample, { recursive: true, force: true });
  const made = await naqsha(['sample', '--households', String(households), '--seed', String(seed), '--out', sample]);
  if (made !== 0)
    throw new StepFailed(
      `The sample could not be generated (exit ${made}).`,
      `see the sentence above; ${sample} must be a folder this user may write, with about 200 MB free.`,
    );
  heading('Loading the sample through the pipeline');
  const loaded = await naqsha(['load', sample], { NAQSHA_DATA: data });
  if (loaded !== 0)
    throw new StepFailed(
      `The sample was not published (exit ${loaded}); nothing was changed.`,
      `see the sentence above; the data folder is ${data} (set NAQSHA_DATA to use another).`,
    );
  console.log(`Sample generated and published in ${seconds(startedAt)}.`);
}
