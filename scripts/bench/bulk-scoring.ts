import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { featureColumns } from '../../lib/science/pmt/feature-columns';
import { readModel } from '../../lib/science/pmt/read-model';
import { madeHouseholds } from './made-households';
import { runMeasured } from './run-measured';

export interface BulkScoring {
  file: string;
  rows: number;
  fileBytes: number;
  bareSeconds: number;
  bareBytes: number | null;
  scoredSeconds: number;
  scoredBytes: number | null;
}

/**
 * The command `naqsha score --out` over made-up households against DuckDB's own scan of the same columns of the same file,
 * one after the other, each in a process of its own. The files are removed again.
 */
export async function measureBulkScoring(
  folder: string,
  sizes: readonly { rows: number; ending: 'parquet' | 'csv' }[],
  resources: { threads: number; memory: string },
): Promise<BulkScoring[]> {
  const model = readModel('hies-2016');
  if (!model.ok) throw new Error(model.problem.sentence);
  const columns = [...new Set(featureColumns(model.value).map(({ column }) => column))];
  mkdirSync(folder, { recursive: true });
  const figures: BulkScoring[] = [];
  for (const { rows, ending } of sizes) {
    const [file, out] = [join(folder, `households.${ending}`), join(folder, `scores.${ending}`)];
    await madeHouseholds(file, rows);
    const bare = await runMeasured([
      'scripts/bench/bare-scan.ts',
      file,
      String(resources.threads),
      resources.memory,
      ...columns,
    ]);
    const scored = await runMeasured(['lib/cli/main.ts', 'score', file, '--model', 'hies-2016', '--out', out]);
    figures.push({
      file: ending,
      rows,
      fileBytes: statSync(file).size,
      bareSeconds: Number(bare.output),
      bareBytes: bare.peakBytes,
      scoredSeconds: scored.seconds,
      scoredBytes: scored.peakBytes,
    });
    for (const each of [file, out]) rmSync(each, { force: true });
  }
  return figures;
}
