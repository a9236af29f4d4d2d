import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PmtModel } from './model';
import { smallModel } from './model.test-support';
import { readModel } from './read-model';
import { readModels } from './read-models';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'models-'));
  process.env.NAQSHA_MODELS = folder;
});
afterEach(() => {
  delete process.env.NAQSHA_MODELS;
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

function sentenceFor(content: unknown): string {
  const read = readModel(write('small.json', content));
  if (read.ok) throw new Error('the model was accepted');
  return read.problem.sentence;
}

const small = smallModel();
const bands = (list: { from: number | null; to: number | null; points: number }[]): Partial<PmtModel> => ({
  terms: [{ kind: 'bands', feature: 'size', bands: list }],
});

describe('a model file', () => {
  it('reads by id from the administrator’s folder beside the shipped models', () => {
    write('small.json', small);
    expect(readModel('small')).toEqual({ ok: true, value: small });
    const all = readModels();
    expect(all.ok && all.value.map((model) => model.id)).toEqual(['small', 'hies-2016', 'schreiner-2009']);
  });

  it('is refused with the known ids where there is none of that name', () => {
    const read = readModel('nser-2021');
    expect(!read.ok && read.problem.sentence).toContain('hies-2016, schreiner-2009');
  });

  it.each<[string, unknown, string]>([
    ['is not JSON', '{ "id": ', 'cannot be read as JSON'],
    [
      'holds a coefficient as text',
      { ...small, terms: [{ kind: 'linear', feature: 'size', coefficient: '0.5' }] },
      'terms.0.coefficient: a number is wanted',
    ],
    [
      'names an unknown feature',
      { ...small, terms: [{ kind: 'linear', feature: 'fridge', coefficient: 1 }] },
      'names a feature that the model does not define',
    ],
    [
      'has overlapping bands',
      {
        ...small,
        ...bands([
          { from: 0, to: 3, points: 1 },
          { from: 2, to: 5, points: 2 },
        ]),
      },
      'the bands overlap at 2',
    ],
    ['has an empty band', { ...small, ...bands([{ from: 5, to: 5, points: 1 }]) }, 'the band from 5 to 5 is empty'],
    ['has no cut-off', { ...small, cutOffs: [] }, 'a model needs at least one cut-off'],
    ['has no Urdu title', { ...small, title: { en: 'Small' } }, 'title.ur: text is wanted'],
    [
      'adds a text',
      {
        ...small,
        features: {
          ...small.features,
          size: {
            title: small.title,
            expression: { op: 'add', of: [{ column: 'size', type: 'number' }, { constant: 'one' }] },
          },
        },
      },
      '"add" mixes number and text',
    ],
    [
      'takes a text as an amount',
      { ...small, terms: [{ kind: 'linear', feature: 'water', coefficient: 1 }] },
      'needs a number, but the feature is text',
    ],
    [
      'imputes a value of another type',
      { ...small, missing: { rule: 'impute', values: { size: 'many' } } },
      'gives "size" a text, but it is number',
    ],
    ['has a field nobody reads', { ...small, intercpt: 4 }, 'Unrecognized key: "intercpt"'],
  ])('is refused in words where it %s', (_, content, words) => {
    expect(sentenceFor(content)).toContain(words);
  });

  it('is refused where its name and its id differ, or two files define one id', () => {
    write('other.json', small);
    const named = readModels();
    expect(!named.ok && named.problem.code).toBe('model-name');
    rmSync(join(folder, 'other.json'));
    write('hies-2016.json', { ...small, id: 'hies-2016' });
    const twice = readModels();
    expect(!twice.ok && twice.problem.code).toBe('model-twice');
  });
});
