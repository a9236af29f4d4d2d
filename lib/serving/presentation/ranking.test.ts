import { describe, expect, it } from 'vitest';
import { firstOf } from '../../core/first-of';
import { ranking } from './ranking';

const row = (code: string, value: number | null, status: 'known' | 'suppressed' | 'stale' | 'missing' = 'known') => ({
  code,
  value,
  status,
});

describe('ranking', () => {
  it('lets ties share a rank and leaves the next ranks out', () => {
    const ranked = ranking([row('a', 2), row('b', 5), row('c', 5), row('d', 1)]);
    expect(ranked.map(({ code, rank, tied }) => [code, rank, tied])).toEqual([
      ['b', 1, true],
      ['c', 1, true],
      ['a', 3, false],
      ['d', 4, false],
    ]);
  });

  it('never ranks what is not known and puts it last in either direction', () => {
    const rows = [row('s', null, 'suppressed'), row('a', 0), row('o', 9, 'stale'), row('b', 3), row('n', Number.NaN)];
    expect(ranking(rows, 'lowest').map(({ code, rank, of }) => `${code} ${rank}/${of}`)).toEqual([
      'a 1/2',
      'b 2/2',
      's null/2',
      'o null/2',
      'n null/2',
    ]);
    expect(ranking(rows, 'highest').map(({ code }) => code)).toEqual(['b', 'a', 's', 'o', 'n']);
    expect(ranking([])).toEqual([]);
  });

  it('lists a place on fewer than 50 households after the ranked ones, without a rank, and does not count it among them', () => {
    const on = (code: string, value: number, households: number | null) => ({ ...row(code, value), households });
    const ranked = ranking([on('small', 0.9, 49), on('a', 0.5, 50), on('b', 0.7, null), on('tiny', 0.95, 12)]);
    expect(ranked.map(({ code, rank, of, tooFew }) => [code, rank, of, tooFew])).toEqual([
      ['b', 1, 2, false],
      ['a', 2, 2, false],
      ['tiny', null, 2, true],
      ['small', null, 2, true],
    ]);
  });

  it('puts the worst first', () => {
    expect([firstOf('lower'), firstOf('higher'), firstOf('neither')]).toEqual(['highest', 'lowest', 'highest']);
  });
});
