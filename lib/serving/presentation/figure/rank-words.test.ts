import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import en from '@/data/locales/en.json';
import ur from '@/data/locales/ur.json';
import { couldBe, type RankTranslator, rankWords } from './rank-words';

const english = createTranslator({ locale: 'en', messages: en, namespace: 'ranks' }) as RankTranslator;
const urdu = createTranslator({ locale: 'ur', messages: ur, namespace: 'ranks' }) as RankTranslator;
const row = { rank: 17, of: 508, tied: false, tooFew: false, rankLow: 9, rankHigh: 44 };

it('says a rank with the range it could have, in both languages with Latin digits', () => {
  expect(rankWords(row, english)).toBe('17th of 508, could be 9th–44th');
  expect(rankWords({ ...row, rank: 2, tied: true, rankLow: 1, rankHigh: 3 }, english)).toBe(
    '2nd of 508 (tied), could be 1st–3rd',
  );
  expect(rankWords(row, urdu)).toBe('508 میں سے درجہ 17، ممکنہ درجہ 9 تا 44');
});

it('says that a place has too few households to rank, and still what its rank could be', () => {
  const few = { ...row, rank: null, tooFew: true };
  expect(rankWords(few, english)).toBe('too few to rank, could be 9th–44th');
  expect(rankWords(few, urdu)).toBe('درجہ دینے کے لیے گھرانے بہت کم، ممکنہ درجہ 9 تا 44');
});

it('gives no range where there is none or where nothing else is possible', () => {
  expect(couldBe({ ...row, rankLow: 17, rankHigh: 17 }, english)).toBeNull();
  expect(rankWords({ ...row, rankLow: null, rankHigh: null }, english)).toBe('17th of 508');
  expect(rankWords({ ...row, rank: null, rankLow: null, rankHigh: null }, english)).toBe('not ranked');
});
