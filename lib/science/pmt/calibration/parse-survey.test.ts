import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSurvey } from '../../../cli/read-survey';
import { madeUpSurvey } from './made-up-survey';
import { parseSurvey } from './parse-survey';

function parsed(text: string) {
  const survey = parseSurvey(text);
  if (!survey.ok) throw new Error(survey.problem.sentence);
  return survey.value;
}

function refusal(text: string): string {
  const survey = parseSurvey(text);
  if (survey.ok) throw new Error('not refused');
  return survey.problem.sentence;
}

describe('parseSurvey', () => {
  it('recognises numbers, true and false, texts and what is empty', () => {
    expect(parsed('\uFEFFa,b,c,d\r\n1,TRUE,x,NA\r\n-2.5e1,false,"y, ""z""\nw",\r\n')).toEqual({
      columns: [
        { name: 'a', type: 'number' },
        { name: 'b', type: 'boolean' },
        { name: 'c', type: 'text' },
        { name: 'd', type: 'text' },
      ],
      rows: [
        { a: 1, b: true, c: 'x', d: null },
        { a: -25, b: false, c: 'y, "z"\nw', d: null },
      ],
    });
  });

  it('finds semicolons, tabs and bars between cells, and keeps a decimal comma as text', () => {
    for (const mark of [';', '\t', '|'])
      expect(parsed(`size${mark}amount\n1${mark}2,5\n`)).toEqual({
        columns: [
          { name: 'size', type: 'number' },
          { name: 'amount', type: 'text' },
        ],
        rows: [{ size: 1, amount: '2,5' }],
      });
  });

  it('refuses what is no table in words: no rows, uneven lines, an open quotation mark, two columns of one name, a workbook', () => {
    expect(refusal('a,b\n')).toContain('no households');
    expect(refusal('a,b\n1,2\n1,2,3\n')).toContain('Household 2 has 3 cells and the header 2');
    expect(refusal('a,b\n"1,2\n')).toContain('never closed');
    expect(refusal('a,a\n1,2\n')).toContain('Two columns are called "a"');
    expect(refusal('PK\u0003\u0004')).toContain('not text');
  });

  it('reads the made-up survey as the command line does, cell for cell', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'survey-'));
    const path = join(folder, 'survey.csv');
    writeFileSync(path, madeUpSurvey());
    const survey = await readSurvey(path, null);
    rmSync(folder, { recursive: true });
    if (!survey.ok) throw new Error(survey.problem.sentence);
    expect(parsed(madeUpSurvey())).toEqual(survey.value);
    expect(survey.value.rows).toHaveLength(720);
  });
});
