import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silent } from '../../core/progress';
import type { Verb } from '../verb';
import calibrate from './calibrate';
import score from './score';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'score-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function call(verb: Verb, positionals: string[], values: Record<string, string | boolean>) {
  const [out, told]: [string[], string[]] = [[], []];
  const outcome = await verb.run({
    positionals,
    values,
    signal: new AbortController().signal,
    progress: silent,
    say: (line) => told.push(line),
    write: async (chunk) => void out.push(chunk),
  });
  return { outcome, out: out.join(''), told: told.join('\n') };
}

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const header =
  'household_id,tehsil_code,head_sex,head_age,head_education_years,household_size,children_5_16,children_5_16_in_school,rooms,toilet,water_source,electricity,cooking_fuel,owns_home,internet,mobile_phone,computer,area_type,adults,members_under_5,adult_education_years_most,adult_education_years_mean';
const households = [
  'A1,PK61701,male,45,8,5,2,2,3,flush_pit,motor_pump,yes,gas,1,false,TRUE,no,urban,2,1,8,6.5',
  'A2,PK61701,male,45,,5,2,2,3,flush_pit,motor_pump,yes,,1,false,TRUE,no,urban,2,1,8,6.5',
  '"=A3,x",PK61701,female,nan,8,five,2,2,3,flush_pit,motor_pump,maybe,gas,1,false,TRUE,no,urban,2,1,8,6.5',
];

describe('naqsha score', () => {
  it('prints every household with its score, status and missing features', async () => {
    const { out, told } = await call(score, [file('few.csv', [header, ...households].join('\n'))], {
      model: 'hies-2016',
    });
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe('household_id,score,status,missing,reason');
    expect(lines[1]).toMatch(/^A1,\d+(\.\d+)?,scored,,$/);
    expect(lines[2]).toBe('A2,,missing,head_education_years,head_education_years is empty');
    expect(lines[3]).toBe(
      '"=A3,x",,missing,household_size;head_age;adults_percent;electricity,"household_size is ""five"" and not a number; head_age is ""nan"" and not a number; household_size is ""five"" and not a number; electricity is ""maybe"" and not yes or no"',
    );
    expect(told).toContain('the official NSER formula is not public');
    expect(told).toContain('3 households, 1 scored, 2 without a score.');
  });

  it('says which columns the file lacks and reads the province from the tehsil', async () => {
    const { out, told } = await call(score, [file('few.csv', [header, ...households].join('\n'))], {
      model: 'schreiner-2009',
    });
    expect(told).toContain('province_code is read from the first three characters of tehsil_code');
    expect(told).toContain('taken as unknown: members_under_13, elementary_workers');
    expect(out).not.toContain('province');
  });

  it('explains every point', async () => {
    const path = file('one.csv', `${header}\n${households[0]}\n`);
    const { out } = await call(score, [path], { model: 'hies-2016', explain: true, format: 'json', on: '2025-09-30' });
    const [line] = JSON.parse(out) as { score: number; explanation: string }[];
    const { start, terms, total, cut_off } = JSON.parse(line?.explanation ?? '') as {
      start: number;
      terms: { points: number }[];
      total: number;
      cut_off: number;
    };
    expect(terms.reduce((sum, term) => sum + term.points, start)).toBeCloseTo(total, 9);
    expect(total).toBeCloseTo(line?.score as number, 1);
    expect(cut_off).toBe(32);
  });

  it('refuses an unknown model, a missing file, a file without household ids and a folder, in words', async () => {
    const path = file('one.csv', `${header}\n${households[0]}\n`);
    const codeOf = async (name: string, model: string): Promise<string> => {
      const { outcome } = await call(score, [name], { model });
      return outcome.ok ? 'ok' : outcome.problem.code;
    };
    expect(await codeOf(path, 'nser')).toBe('unknown-model');
    expect(await codeOf(join(folder, 'none.csv'), 'hies-2016')).toBe('no-file');
    expect(await codeOf(folder, 'hies-2016')).toBe('table-missing');
    expect(await codeOf(file('bare.csv', 'id,rooms\n1,2\n'), 'hies-2016')).toBe('no-household-id');
    expect(await codeOf(file('other.csv', 'household_id,x\n1,2\n'), 'hies-2016')).toBe('no-columns-of-the-model');
    expect(await codeOf(file('broken.csv', `${header}\n"A1,open quote\n`), 'hies-2016')).toBe('unreadable-file');
  });

  it('refuses a file with one broken line far down, before it prints anything', async () => {
    const line = households[0] as string;
    const lines = Array.from({ length: 30_000 }, (_, i) => (i === 25_000 ? `${line},extra` : line));
    const { outcome, out } = await call(score, [file('long.csv', [header, ...lines].join('\n'))], {
      model: 'hies-2016',
    });
    expect(outcome.ok ? '' : outcome.problem.sentence).toContain('line 25,002');
    expect(out).toBe('');
  });

  it('scores a file with the model that calibrate has just written', async () => {
    const rows = Array.from({ length: 120 }, (_, i) => {
      const [beds, roof, tv] = [1 + ((i * 5) % 7), ['tin', 'tile'][(i * 3) % 2], i % 3 === 0 ? 'yes' : 'no'];
      const income = Math.exp(
        5 + 0.2 * beds + (roof === 'tile' ? 0.4 : 0) + (tv === 'yes' ? 0.3 : 0) + 0.1 * Math.sin(i),
      );
      return `${i},${beds},${roof},${tv},${1 + (i % 5)},${income.toFixed(3)}`;
    });
    const survey = file('survey.csv', `household_id,beds,roof,tv,part,income\n${rows.join('\n')}\n`);
    const model = join(folder, 'Own Model.json');
    const made = await call(calibrate, [survey], {
      target: 'income',
      features: 'beds,roof,tv',
      folds: 'part',
      out: model,
      format: 'json',
    });
    expect(made.outcome.ok).toBe(true);
    expect((JSON.parse(made.out) as { measure: string }[]).map((row) => row.measure)).toContain('exclusion_error_30');
    expect((JSON.parse(readFileSync(model, 'utf8')) as { id: string }).id).toBe('own-model');
    const { out } = await call(score, [survey], { model });
    expect(out.trimEnd().split('\n')).toHaveLength(121);
    expect(out.split(',scored,')).toHaveLength(121);
  });
});
