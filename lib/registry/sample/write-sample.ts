import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Cancelled, throwIfCancelled } from '../../core/progress';
import { done, type Result } from '../../core/result';
import { checkRequest } from './check-request';
import { drawSample } from './draw-sample';
import { DrawingBench } from './drawing-bench';
import { planSample } from './plan-sample';
import { type SampleManifest, sampleManifest } from './sample-manifest';
import type { SampleRequest } from './sample-request';

/**
 * Writes a complete labelled synthetic extract, contract version 1, and returns its manifest. It is written beside the
 * folder and renamed into place at the end: stopped or failed, it leaves nothing behind.
 */
export async function writeSample(request: SampleRequest): Promise<Result<SampleManifest>> {
  const checked = checkRequest(request);
  if (!checked.ok) return checked;
  const folder = resolve(request.folder);
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const parts = join(partial, 'parts');
  mkdirSync(parts, { recursive: true });
  const benches: DrawingBench[] = [];
  const stop = (): void => {
    for (const bench of benches) bench.interrupt();
  };
  request.signal?.addEventListener('abort', stop);
  try {
    request.progress({ phase: 'planning', share: null });
    const plan = planSample(request.households, request.seed);
    for (let each = 0; each < request.workers; each += 1) benches.push(await DrawingBench.open(request, plan, parts));
    const drawn = await drawSample(request, benches, partial);
    const manifest = sampleManifest(request, plan, drawn);
    rmSync(parts, { recursive: true });
    writeFileSync(join(partial, 'extract.json'), `${JSON.stringify(manifest, null, 1)}\n`);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(partial, folder);
    return done(manifest);
  } catch (problem) {
    if (request.signal?.aborted && !(problem instanceof Cancelled)) throwIfCancelled(request.signal);
    throw problem;
  } finally {
    request.signal?.removeEventListener('abort', stop);
    for (const bench of benches) bench.close();
    rmSync(partial, { recursive: true, force: true });
  }
}
