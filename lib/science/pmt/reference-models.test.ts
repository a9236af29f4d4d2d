import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../warehouse/database';
import { checkedModel } from './checked-model';
import { explain } from './explain';
import { featureColumns } from './feature-columns';
import { literal } from './feature-sql';
import { likelihood } from './likelihood';
import type { PmtModel, PmtVector } from './model';
import { quotedName } from './quoted-name';
import { readModel } from './read-model';
import { readModels } from './read-models';
import { referenceModelFiles } from './reference-model-files';
import { toSql } from './to-sql';
import { typedColumnSql } from './typed-column-sql';

const published = ['schreiner-2009', ...referenceModelFiles().map(({ id }) => id)];

function modelOf(id: string): PmtModel & { vectors: PmtVector[] } {
  const read = readModel(id);
  if (!read.ok) throw new Error(read.problem.sentence);
  return { ...read.value, vectors: read.value.vectors ?? [] };
}

describe('the published models', () => {
  it('are the four of other countries beside the Pakistani scorecard, each named after its file', () => {
    expect(published).toEqual([
      'schreiner-2009',
      'burundi-national',
      'ppi-ghana-2016',
      'ppi-indonesia-2016',
      'ppi-kenya-2020',
    ]);
    for (const id of published) expect(modelOf(id).id).toBe(id);
  });

  it('of other countries are never among the models that a load measures', () => {
    const measured = readModels();
    expect(measured.ok && measured.value.map(({ id }) => id)).toEqual(['hies-2016', 'schreiner-2009']);
  });

  it.each(published)('%s gives the scores, sums and likelihoods of its source in both engines', async (id) => {
    const model = modelOf(id);
    expect(model.vectors.length).toBeGreaterThanOrEqual(3);
    const database = await Database.openWritable(':memory:', { threads: 1, memory: '500MB' });
    const connection = await database.connect();
    for (const { record, score, total, likelihood: printed } of model.vectors) {
      const explained = explain(model, record, '2020-01-01');
      expect(explained.score).toBe(score);
      if (total !== undefined) expect(explained.total).toBe(total);
      if (printed) expect(likelihood(model.lookups?.[printed.table] as never, score)).toBe(printed.percent);
      const cells = featureColumns(model).map(({ column, type }) => {
        const written = record[column] === undefined ? 'null' : literal(String(record[column]));
        return `(select ${typedColumnSql('written', type)} from (select ${written}::varchar as written)) as ${quotedName(column)}`;
      });
      const answer = await connection.one(`select ${toSql(model).score} as score from (select ${cells.join(', ')})`);
      expect(answer?.score).toBe(score);
    }
    database.close();
  });

  it('hold a score at 100 where the printed points sum to more', () => {
    for (const id of ['ppi-ghana-2016', 'ppi-indonesia-2016', 'ppi-kenya-2020'])
      expect(modelOf(id).vectors.filter(({ score, total }) => score === 100 && total === 101)).toHaveLength(1);
  });

  it('have a likelihood for every whole score from 0 to 100 where a table is printed', () => {
    for (const id of published.filter((each) => each.startsWith('ppi')))
      for (const table of Object.values(modelOf(id).lookups ?? {}))
        for (let score = 0; score <= 100; score++) expect(likelihood(table, score)).not.toBeNull();
  });

  it('are refused where a vector is not reproduced', () => {
    const model = structuredClone(modelOf('ppi-ghana-2016'));
    (model.vectors[1] as PmtVector).score = 10;
    const checked = checkedModel(model, 'bent.json');
    expect(!checked.ok && checked.problem.sentence).toContain('vector 2: the source gives 10, the model 9');
  });
});

const facts = resolve('..', 'shared', 'domain', 'scorecards.json');
const present = existsSync(facts);
if (!present) console.info(`skipped: the scorecards as read are not at ${facts}`);

it.skipIf(!present)('the points of the indices are those read in the workbooks, for every answer', () => {
  interface Read {
    id: string;
    questions: { options: { code: string; points: Record<string, number> }[] }[];
    test_vectors: { line: string }[];
  }
  const { scorecards } = JSON.parse(readFileSync(facts, 'utf8')) as { scorecards: Read[] };
  for (const read of scorecards.filter(({ id }) => id.startsWith('ppi_') && id !== 'ppi_bangladesh_2013')) {
    const line = read.test_vectors[0]?.line as string;
    const model = modelOf(read.id.replaceAll('_', '-'));
    expect(model.terms.map((term) => (term.kind === 'category' ? term.points : null))).toEqual(
      read.questions.map(({ options }) => Object.fromEntries(options.map(({ code, points }) => [code, points[line]]))),
    );
  }
});
