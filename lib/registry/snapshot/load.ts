import { join } from 'node:path';
import { openLoadKeys } from '../../core/identity/open-load-keys';
import type { ProgressSink } from '../../core/progress';
import type { Result } from '../../core/result';
import { readMpiDefinitions } from '../../measures/indicators/mpi/read-mpi-definitions';
import { readIndicators } from '../../measures/indicators/read-indicators';
import { readProgrammes } from '../../measures/programmes/read-programmes';
import { readModels } from '../../science/pmt/read-models';
import { Database } from '../../warehouse/database';
import type { LoadLimits } from '../extract/load-limits';
import { buildSnapshot } from './build-snapshot';
import { readGroundPlan } from './ground-plan';
import { inBuildingFolder } from './in-building-folder';
import type { LoadProblem } from './load-problem';
import type { LoadReport } from './load-report';
import { Phases, watchProgress } from './phase';

export interface LoadRequest {
  extractFolder: string;
  boundariesFile: string | null;
  dataFolder: string;
  limits: LoadLimits;
  resources: { threads: number; memory: string };
  progress: ProgressSink;
  signal: AbortSignal;
}

/**
 * Takes an extract folder to a published snapshot, or refuses it with the reason. Everything is built in a folder of its
 * own; until the very last rename and the move of `CURRENT` nothing that is served has been touched.
 */
export async function loadExtract(request: LoadRequest): Promise<Result<LoadReport, LoadProblem>> {
  const models = readModels();
  if (!models.ok) return models;
  const mpi = readMpiDefinitions();
  if (!mpi.ok) return mpi;
  const programmes = readProgrammes(models.value.map(({ id }) => id));
  if (!programmes.ok) return programmes;
  const indicators = await readIndicators();
  const ground = readGroundPlan(request.extractFolder, request.boundariesFile);
  if (!ground.ok) return ground;
  const keys = openLoadKeys();
  if (!keys.ok) return keys;
  return inBuildingFolder(request.dataFolder, (built) =>
    buildIn(built, {
      ...request,
      models: models.value,
      mpi: mpi.value,
      programmes: programmes.value,
      indicators,
      ground: ground.value,
      keys: keys.value,
    }),
  );
}

type BuildRequest = Omit<Parameters<typeof buildSnapshot>[0], 'connection' | 'phases' | 'close' | 'built'> &
  LoadRequest;

async function buildIn(built: string, request: BuildRequest): Promise<Result<LoadReport, LoadProblem>> {
  const database = await Database.openWritable(join(built, 'records.duckdb'), {
    ...request.resources,
    spill: join(built, 'spill'),
  });
  const connection = await database.connect();
  let open = true;
  const close = (): void => {
    if (!open) return;
    open = false;
    connection.close();
    database.close();
  };
  try {
    await watchProgress(connection);
    const phases = new Phases(connection, request.progress, request.signal);
    return await buildSnapshot({ ...request, built, connection, phases, close });
  } finally {
    close();
  }
}
