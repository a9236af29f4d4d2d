import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProgressSink } from '../../core/progress';
import { done, type Result } from '../../core/result';
import type { FoundExtract, FoundFile } from './discover';
import type { LoadLimits } from './load-limits';
import { scanFile } from './scan/scan-file';
import type { ScannedFile } from './scan/scanned-file';
import { type ScannedBoundaries, scanBoundaries } from './scan-boundaries';

export interface ScannedExtract {
  files: { file: FoundFile; scanned: ScannedFile }[];
  boundaries: ScannedBoundaries | null;
}

/** Scans every file of an extract before any is read; the first one refused refuses the extract. */
export async function scanExtract(
  found: FoundExtract,
  call: { limits: LoadLimits; scratch: string; progress: ProgressSink; signal: AbortSignal | undefined },
): Promise<Result<ScannedExtract>> {
  const files: ScannedExtract['files'] = [];
  const sizes = await Promise.all(found.files.map(async (file) => (await stat(file.path)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let seen = 0;
  for (const [at, file] of found.files.entries()) {
    const outcome = await scanFile({
      ...file,
      acceptedColumns: new Set(call.limits.acceptedColumns),
      scratch: join(call.scratch, `plain-${at}.csv`),
      wantsPlaces: file.contract.table === 'households',
      limits: call.limits.scan,
      signal: call.signal,
      onBytes: (count) => {
        seen += count;
        call.progress({ phase: `scanning ${file.contract.table}`, share: total === 0 ? null : seen / total });
      },
    });
    if (!outcome.ok) return outcome;
    files.push({ file, scanned: outcome.value });
  }
  if (!found.boundaries) return done({ files, boundaries: null });
  const boundaries = await scanBoundaries(found.boundaries);
  return boundaries.ok ? done({ files, boundaries: boundaries.value }) : boundaries;
}
