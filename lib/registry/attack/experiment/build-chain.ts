import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { silent } from '../../../core/progress';
import { done, type Result } from '../../../core/result';
import { currentSnapshotId } from '../../../warehouse/published';
import { loadLimits } from '../../extract/load-limits';
import { loadExtract } from '../../snapshot/load';
import type { AttackerKnowledge } from '../attacker-knowledge';
import { withGround } from '../ground';
import { changeExtract } from './change-extract';
import { chooseHouseholds } from './choose-households';

export interface ChainRequest {
  extractFolder: string;
  /** Where snapshots, extracts and keys are made; the caller removes it. */
  scratch: string;
  turns: number;
  atOnce: number;
  change: 'leaving' | 'updating';
  knows: AttackerKnowledge;
  say(line: string): void;
  signal: AbortSignal;
}

/**
 * Loads an extract, changes a few households, loads it again, and so on: the folders of the snapshots in the order they would have been
 * published, all under the same secret. Each lies in a data folder of its own, so that none is pruned and none is held against another.
 */
export async function buildChain(request: ChainRequest): Promise<Result<string[]>> {
  const { scratch, turns, change } = request;
  process.env.NAQSHA_KEYS = join(scratch, 'keys');
  process.env.NAQSHA_STATE = join(scratch, 'state');
  const first = await loadInto(request, request.extractFolder, 0);
  if (!first.ok) return first;
  const folders = [first.value];
  const choice = await withGround(folders, request.knows, ({ connection }) =>
    chooseHouseholds(connection, turns, request.atOnce),
  );
  let extract = request.extractFolder;
  for (const [index, households] of choice.turns.entries()) {
    const next = join(scratch, `extract-${index + 1}`);
    await changeExtract(extract, next, {
      leaving: new Set(change === 'leaving' ? households : []),
      updating: new Map(change === 'updating' ? households.map((id) => [id, choice.donors.get(id) ?? id]) : []),
    });
    extract = next;
    const loaded = await loadInto(request, extract, index + 1);
    if (!loaded.ok) return loaded;
    folders.push(loaded.value);
  }
  return done(folders);
}

async function loadInto(
  { scratch, say, signal }: ChainRequest,
  extractFolder: string,
  index: number,
): Promise<Result<string>> {
  const dataFolder = join(scratch, `snapshots-${index}`);
  mkdirSync(dataFolder, { recursive: true });
  const boundaries = readdirSync(extractFolder).find((file) => file === 'boundaries.geojson');
  say(`loading snapshot ${index + 1}`);
  const outcome = await loadExtract({
    extractFolder,
    boundariesFile: boundaries === undefined ? null : join(extractFolder, boundaries),
    dataFolder,
    limits: loadLimits,
    resources: { threads: 2, memory: '4GB' },
    progress: silent,
    signal,
  });
  if (!outcome.ok) return outcome;
  return done(join(dataFolder, currentSnapshotId(dataFolder) ?? ''));
}
