import { publicTier } from '../../measures/disclosure/policy';
import type { Indicator } from '../../measures/indicators/indicator';
import type { MpiDefinition } from '../../measures/indicators/mpi/definition';
import type { Programme } from '../../measures/programmes/programme-schema';
import type { PmtModel } from '../../science/pmt/model';
import * as qualityRule from '../../science/quality/quality-rule';
import { sha256OfText } from './manifest';
import { readSqlModels } from './sql-models';

/** Raised when the same inputs would give other figures for a reason that no file below shows. */
const pipelineVersion = 2;

/** One hash over everything that turns an extract into figures: indicators, PMT models, measures, programmes, SQL, disclosure policy, quality rule. */
export const rulesHash = (
  indicators: readonly Indicator[],
  models: readonly PmtModel[],
  mpi: readonly MpiDefinition[],
  programmes: readonly Programme[],
): string =>
  sha256OfText(
    JSON.stringify({
      pipelineVersion,
      indicators,
      models,
      mpi,
      programmes,
      sql: readSqlModels(),
      publicTier,
      qualityRule,
    }),
  );

/** Same bytes and same rules give the same id. It starts with the day and the name so that a person can read it. */
export function snapshotId(asOf: string, name: string, inputs: string[]): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${asOf}-${slug || 'extract'}-${sha256OfText(inputs.join('\n')).slice(0, 8)}`;
}
