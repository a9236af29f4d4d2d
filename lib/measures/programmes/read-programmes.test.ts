import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contract as servicePoints } from '../../registry/extract/contracts/service-points';
import { modelFiles } from '../../science/pmt/model-files';
import { amountsInForce, nameInForce, rulesInForce } from './in-force';
import type { Programme } from './programme-schema';
import { readProgrammes } from './read-programmes';

const modelIds = modelFiles().map(({ id }) => id);
const read = () => readProgrammes(modelIds);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'programmes-'));
  process.env.NAQSHA_PROGRAMMES = folder;
});
afterEach(() => {
  delete process.env.NAQSHA_PROGRAMMES;
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

function shipped(id: string): Programme {
  const all = read();
  const found = all.ok ? all.value.find((each) => each.id === id) : undefined;
  if (found === undefined) throw new Error(`${id} does not ship`);
  return found;
}

function sentenceFor(content: unknown): string {
  write('kafaalat.json', content);
  const all = read();
  if (all.ok) throw new Error('the programme was accepted');
  return all.problem.sentence;
}

const kafaalat = JSON.parse(readFileSync(join('data', 'programmes', 'kafaalat.json'), 'utf8')) as Programme;
const [firstRule, secondRule] = kafaalat.rules as [Programme['rules'][0], Programme['rules'][0]];
const amount = kafaalat.amounts.at(-1) as Programme['amounts'][0];

describe('the programmes', () => {
  it('ship with every programme of the registry’s family, in list order', () => {
    const all = read();
    expect(all.ok && all.value.map(({ id }) => id)).toEqual([
      'kafaalat',
      'taleemi_wazaif',
      'nashonuma',
      'emergency_cash',
      'flood_relief_2022',
      'undergraduate_scholarship',
      'amdan',
      'interest_free_loan',
      'sehat_sahulat',
      'tahafuz',
      'langar_panahgah',
      'dar_ul_ehsaas',
      'disability',
      'bisp_savings',
    ]);
  });

  it('keep the rule, the amount and the name of a day past when a later one is added', () => {
    const programme = shipped('kafaalat');
    const on = (day: string) => [
      nameInForce(programme, day).en,
      rulesInForce(programme, day).map((rule) => rule.cut_off),
      amountsInForce(programme, day).map(({ pkr }) => pkr),
    ];
    expect(on('2015-01-01')).toEqual(['BISP cash transfer', [16.17], [4500]]);
    expect(on('2021-09-22')).toEqual(['Ehsaas Kafaalat', [16.17], [6000]]);
    expect(on('2025-09-30')).toEqual(['Benazir Kafaalat', [32, 37, 34], [13500]]);
    expect(on('2005-01-01')).toEqual(['BISP cash transfer', [], []]);
  });

  it('say null, and not a guess, where no source confirms an amount', () => {
    const unknown = amountsInForce(shipped('nashonuma'), '2025-09-30');
    expect(unknown.map(({ pkr, confidence }) => [pkr, confidence])).toEqual(Array(3).fill([null, 'not known']));
  });

  it('name only kinds of service that the extract knows', () => {
    const kind = servicePoints.columns.find(({ name }) => name === 'kind')?.kind;
    const all = read();
    const named = all.ok ? all.value.flatMap((each) => each.service_kinds) : [];
    expect(kind?.is === 'one_of' && kind.values).toEqual(expect.arrayContaining([...new Set(named)]));
  });

  it('are overridden and added to by an administrator’s folder, by id', () => {
    write('kafaalat.json', { ...kafaalat, schedule: 'monthly' });
    write('pilot.json', { ...kafaalat, id: 'pilot', position: 90 });
    const all = read();
    expect(all.ok && all.value.map(({ id }) => id).at(-1)).toBe('pilot');
    expect(all.ok && all.value.filter(({ id }) => id === 'kafaalat').map((each) => each.schedule)).toEqual(['monthly']);
  });

  it('are refused where a file and its programme have different names', () => {
    write('pilot.json', { ...kafaalat, id: 'trial' });
    const all = read();
    expect(!all.ok && all.problem.code).toBe('programme-name');
  });
});

describe('a programme file is refused in words', () => {
  it.each<[string, unknown, string]>([
    ['that is not JSON', '{ "id": ', 'cannot be read as JSON'],
    [
      'with an amount as text',
      { ...kafaalat, amounts: [{ ...amount, pkr: '13,500' }] },
      'amounts.0.pkr: a number is wanted',
    ],
    ['with a negative amount', { ...kafaalat, amounts: [{ ...amount, pkr: -1 }] }, 'may not be negative'],
    [
      'with an amount nobody knows that is called confirmed',
      { ...kafaalat, amounts: [{ ...amount, pkr: null, confidence: 'confirmed' }] },
      'its confidence must be "not known"',
    ],
    ['with a field nobody reads', { ...kafaalat, amont: 1 }, 'Unrecognized key: "amont"'],
    ['without a rule', { ...kafaalat, rules: [] }, 'a programme needs a rule'],
    [
      'whose rules overlap',
      { ...kafaalat, rules: [firstRule, { ...secondRule, from: '2021-09-01' }] },
      'two entries overlap at 2021-09-01',
    ],
    [
      'whose amounts overlap because the earlier never ends',
      { ...kafaalat, amounts: [{ ...amount, from: '2020-01-01', to: null }, amount] },
      'amounts (quarter): two entries overlap at 2026-01-01',
    ],
    [
      'whose rules leave a gap',
      { ...kafaalat, rules: [firstRule, { ...secondRule, from: '2022-01-01' }] },
      'nothing is said from 2021-09-23 until 2022-01-01',
    ],
    [
      'whose rule ends before it begins',
      { ...kafaalat, rules: [{ ...firstRule, to: '2009-01-01' }] },
      'ends (2009-01-01) before it begins (2010-10-01)',
    ],
    ['with a day that is none', { ...kafaalat, rules: [{ ...firstRule, from: '2021-02-30' }] }, 'a day is wanted'],
    [
      'that names an unknown model',
      { ...kafaalat, rules: [{ ...firstRule, model: 'nser' }] },
      'names the PMT model "nser"; known: hies-2016, schreiner-2009',
    ],
    [
      'whose condition is not true or false',
      { ...kafaalat, rules: [{ ...firstRule, condition: { column: 'rooms', type: 'number' } }] },
      'its condition must be true or false',
    ],
    [
      'whose names run backwards',
      { ...kafaalat, names: [...kafaalat.names, { ...kafaalat.names[0], from: '2019-01-01' }] },
      'no later than "Benazir Kafaalat"',
    ],
    [
      'without an Urdu name',
      { ...kafaalat, names: [{ ...kafaalat.names[0], ur: '' }] },
      'names.0.ur: may not be empty',
    ],
  ])('%s', (_, content, words) => {
    expect(sentenceFor(content)).toContain(words);
  });
});
