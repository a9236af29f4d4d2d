import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silent } from '../../core/progress';
import { Database, type Row } from '../../warehouse/database';
import type { Verb } from '../verb';
import calibrate from '../verbs/calibrate';
import score from '../verbs/score';

let folder: string;
let model: string;
const header = 'folio;Tamaño del hogar;techo;¿celular?;piezas, total;upm;factor;gasto';

/** A made-up survey of no country of ours: other names, other codes, semicolons between cells. */
function households(): string[] {
  return Array.from({ length: 200 }, (_, i) => {
    const [size, roof, phone, rooms] = [
      1 + ((i * 5) % 9),
      ['teja', 'lámina', 'palma'][(i * 7) % 3],
      (i * 7) % 4 > 0,
      1 + ((i * 11) % 5),
    ];
    const log =
      6 - 0.12 * size + (roof === 'teja' ? 0.4 : 0) + (phone ? 0.2 : 0) + 0.1 * rooms + 0.1 * Math.sin(i * 1.3);
    return `F${i};${size};${roof};${phone};${rooms};${i % 20};${1 + (i % 3)};${Math.exp(log).toFixed(2)}`;
  });
}

async function call(verb: Verb, file: string, values: Record<string, string | boolean>) {
  const [out, told]: [string[], string[]] = [[], []];
  const outcome = await verb.run({
    positionals: [file],
    values,
    signal: new AbortController().signal,
    progress: silent,
    say: (line) => told.push(line),
    write: async (chunk) => void out.push(chunk),
  });
  return { outcome, out: out.join(''), told: told.join('\n') };
}

async function rowsOf(relation: string): Promise<Row[]> {
  const database = await Database.openWritable(':memory:', { threads: 1, memory: '500MB' });
  const rows = await (await database.connect()).all(`select * from ${relation}`);
  database.close();
  return rows;
}

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  model = join(folder, 'hogares.json');
  const made = await call(calibrate, file('encuesta.csv', [header, ...households()].join('\n')), {
    target: 'gasto',
    features: 'Tamaño del hogar,techo,¿celular?',
    folds: 'upm',
    weights: 'factor',
    out: model,
  });
  if (!made.outcome.ok) throw new Error(made.outcome.problem.sentence);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a survey of another country', () => {
  it('is scored with its own model, every household, into Parquet, CSV and compressed CSV alike', async () => {
    const survey = join(folder, 'encuesta.csv');
    const printed = await call(score, survey, { model, id: 'folio' });
    expect(printed.told).not.toMatch(/PK\d|province|tehsil|NSER/);
    const outputs = [];
    for (const [name, relation] of [
      ['scores.parquet', 'read_parquet'],
      ['scores.csv', 'read_csv'],
      ['scores.csv.gz', 'read_csv'],
    ] as const) {
      const out = join(folder, name);
      const { outcome, told } = await call(score, survey, { model, id: 'folio', out });
      expect(outcome).toMatchObject({ ok: true, value: { rows: 200, scored: 200 } });
      expect(told).toContain('200 households, 200 scored, 0 without a score.');
      outputs.push((await rowsOf(`${relation}('${out}')`)).map((row) => `${row.household_id},${row.score}`));
    }
    const lines = printed.out.trimEnd().split('\n').slice(1);
    expect(outputs[0]).toEqual(lines.map((line) => line.split(',').slice(0, 2).join(',')));
    expect(outputs[1]).toEqual(outputs[0]);
    expect(outputs[2]).toEqual(outputs[0]);
  });

  it('gives the same scores from Parquet with numbers and booleans as from CSV', async () => {
    const parquet = join(folder, 'encuesta.parquet');
    const database = await Database.openWritable(':memory:', { threads: 1, memory: '500MB' });
    const connection = await database.connect();
    await connection.run(
      `copy (select * from read_csv('${join(folder, 'encuesta.csv')}')) to '${parquet}' (format parquet)`,
    );
    database.close();
    const [fromCsv, fromParquet] = await Promise.all(
      [join(folder, 'encuesta.csv'), parquet].map((each) => call(score, each, { model, id: 'folio' })),
    );
    expect(fromParquet?.out).toBe(fromCsv?.out);
    expect(fromParquet?.outcome.ok).toBe(true);
  });

  it('is told which answer is missing or cannot be read, and accounts for every row', async () => {
    const wrong = ['X1;;teja;true', 'X2;4;adobe;true', 'X3;cuatro;teja;quizás', 'X4;4;teja;true', 'X5;;teja;true'];
    const survey = file('wrong.csv', ['folio;Tamaño del hogar;techo;¿celular?', ...wrong].join('\n'));
    const out = join(folder, 'wrong-scores.csv');
    const { told } = await call(score, survey, { model, id: 'folio', out });
    expect(
      readFileSync(out, 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/^(X4,)[\d.]+/, '$1…')),
    ).toEqual([
      'X1,,missing,Tamaño del hogar,Tamaño del hogar is empty',
      'X2,,missing,techo,techo = adobe is not an answer of the model',
      'X3,,missing,Tamaño del hogar;¿celular?,"Tamaño del hogar is ""cuatro"" and not a number; ¿celular? is ""quizás"" and not yes or no"',
      'X4,…,scored,,',
      'X5,,missing,Tamaño del hogar,Tamaño del hogar is empty',
    ]);
    expect(told).toContain('5 households, 1 scored, 4 without a score.\n  2 without Tamaño del hogar');
  });

  it('finds a column whose name differs in letter case only, and says which the file lacks', async () => {
    const survey = file('case.csv', 'FOLIO,TECHO,¿celular?\n1,teja,true\n');
    const { out, told } = await call(score, survey, { model, id: 'FOLIO' });
    expect(told).toContain('taken as unknown: Tamaño del hogar.');
    expect(out).toContain('1,,missing,Tamaño del hogar,Tamaño del hogar is not in the file');
  });

  it('leaves nothing under the given name where a line is broken far down', async () => {
    const lines = Array.from({ length: 30_000 }, (_, i) => (i === 25_000 ? '1;2;teja;true;9' : `${i};2;teja;true`));
    const survey = file('broken.csv', ['folio;Tamaño del hogar;techo;¿celular?', ...lines].join('\n'));
    const out = join(folder, 'broken.parquet');
    const { outcome } = await call(score, survey, { model, id: 'folio', out });
    expect(outcome.ok ? '' : outcome.problem.code).toBe('unreadable-file');
    expect(existsSync(out)).toBe(false);
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  it('is scored with a published model by its id, with the printed likelihood', async () => {
    const answers = Array.from({ length: 10 }, (_, q) => `q${q + 1}`);
    const survey = file('ghana.csv', `id,${answers.join(',')}\n1,A,A,A,A,A,A,A,A,A,A\n2,J,C,B,B,B,B,B,B,B,Z\n`);
    const { out } = await call(score, survey, { model: 'ppi-ghana-2016', id: 'id', explain: true, format: 'json' });
    const rows = JSON.parse(out) as { score: number | null; reason: string; explanation: string }[];
    expect(rows.map((row) => row.score)).toEqual([80, null]);
    expect(JSON.parse(rows[0]?.explanation ?? '').likelihoods).toEqual({ national_poverty_line: 0.9986 });
    expect(rows[1]?.reason).toBe('television = Z is not an answer of the model');
  });
});
