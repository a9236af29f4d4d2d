import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { invariant } from '@/lib/core/invariant';
import { checkedModel } from '@/lib/science/pmt/checked-model';
import type { PmtModel } from '@/lib/science/pmt/model';

const folder = (): string =>
  join(resolve(/* turbopackIgnore: true */ process.env.NAQSHA_HOME ?? '.'), 'data', 'pmt-models');

let known: Promise<PmtModel[]> | null = null;

async function read(): Promise<PmtModel[]> {
  const paths = [folder(), join(folder(), 'reference')].flatMap((each) =>
    existsSync(each)
      ? readdirSync(each)
          .filter((file) => file.endsWith('.json'))
          .map((file) => join(each, file))
      : [],
  );
  const models = await Promise.all(
    paths.map(async (path) => {
      const checked = checkedModel(JSON.parse(await readFile(path, 'utf8')), path);
      invariant(checked.ok, `the shipped model ${path} stands`);
      return checked.value;
    }),
  );
  return models.filter(({ vectors }) => vectors !== undefined).sort((one, other) => one.position - other.position);
}

/** The shipped models whose sources give scores to reproduce, in their order. Each is checked against them once a process. */
export function referenceModels(): Promise<PmtModel[]> {
  known ??= read();
  return known;
}
