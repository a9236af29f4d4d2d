import { expect, test } from 'vitest';
import { currentSet } from './known-boundary-sets';
import { matchPlace } from './match-place';
import type { PlaceAlias } from './place';
import { buildPlaceIndex } from './place-index';
import type { PlaceClaim } from './place-match';
import { readReferenceAliases } from './read-reference-aliases';
import { readReferencePlaces } from './read-reference-places';

const index = buildPlaceIndex(readReferencePlaces(currentSet), readReferenceAliases(currentSet));
const short = (claim: PlaceClaim): string => {
  const match = matchPlace(index, claim);
  return match.place ? `${match.kind} ${match.place.code}` : match.kind;
};

test('believes a bare code of the set, and not one the set does not have', () => {
  expect(short({ code: 'PK60302' })).toBe('code PK60302');
  expect(short({ code: ' PK60302 ' })).toBe('code PK60302');
  expect(short({ code: 'PK99999' })).toBe('unknown');
});

test('reports a code that disagrees with the names beside it, and says what the names mean', () => {
  const match = matchPlace(index, { code: 'PK20101', tehsil: 'Abbottabad', district: 'Abbottabad' });
  expect(match.kind).toBe('disagrees');
  expect(match.place?.code).toBe('PK20101');
  expect(match.suggestions[0]).toMatchObject({ place: { code: 'PK50101' }, why: 'names_say' });
});

test('a wrong province beside a right code is a disagreement', () => {
  expect(short({ code: 'PK20101', province: 'Khyber Pakhtunkhwa' })).toBe('disagrees PK20101');
});

test('a misspelling beside a right code does not speak against it, a foreign name does', () => {
  expect(short({ code: 'PK60302', tehsil: 'Bahawalpurr', district: 'Bahawalpur' })).toBe('code PK60302');
  expect(short({ code: 'PK60302', tehsil: 'Springfield', district: 'Bahawalpur' })).toBe('disagrees PK60302');
});

test('names confirm a code by any known spelling, or by a coarser place that holds it', () => {
  expect(short({ code: 'PK50901', tehsil: 'DI KHAN', district: 'D.I. Khan', province: 'KPK' })).toBe('code PK50901');
  expect(short({ code: 'PK60302', district: 'Bahawalpur' })).toBe('code PK60302');
  expect(short({ code: 'PK60302', tehsil: 'Bahawalpur' })).toBe('code PK60302');
});

test.each([
  ['Khanpur', 'Haripur', 'PK51103'],
  ['Khanpur', 'Rahim Yar Khan', 'PK62801'],
  ['Khanpur', 'Shikarpur', 'PK72002'],
  ['Sahiwal', 'Sargodha', 'PK63203'],
  ['Sahiwal', 'Sahiwal', 'PK63102'],
  ['Kingri', 'Musakhel', 'PK22102'],
  ['Kingri', 'Khairpur', 'PK71104'],
])('places %s of district %s by its parent', (tehsil, district, code) => {
  expect(short({ tehsil, district })).toBe(`name ${code}`);
});

test('never picks one of several tehsils of a name, nor a lone one that no parent confirms', () => {
  for (const tehsil of ['Khanpur', 'Sahiwal', 'Kingri', 'Murree']) expect(short({ tehsil })).toBe('ambiguous');
  expect(matchPlace(index, { tehsil: 'Khanpur' }).suggestions).toHaveLength(3);
  expect(short({ tehsil: 'Sahiwal', province: 'Punjab' })).toBe('ambiguous');
  expect(short({ tehsil: 'Khanpur', province: 'Punjab' })).toBe('name PK62801');
});

test('follows a source that files a tehsil under an older district, but only beside that district', () => {
  expect(short({ tehsil: 'LEHRI', district: 'SIBI' })).toBe('alias PK21802');
  expect(short({ tehsil: 'SUJAWAL', district: 'THATTA' })).toBe('alias PK72205');
  expect(short({ tehsil: 'Sujawal', district: 'Badin' })).toBe('unknown');
});

test('knows that older district by any of its spellings', () => {
  expect(short({ tehsil: 'LEHRI SUB-', district: 'SIBBI' })).toBe('alias PK21802');
});

test('offers near spellings best first and never joins on them', () => {
  const match = matchPlace(index, { tehsil: 'Bahawlpoor', district: 'Bahawalpur' });
  expect(match.kind).toBe('unknown');
  expect(match.suggestions[0]).toMatchObject({ place: { code: 'PK60302' }, why: 'similar_name' });
  const scores = match.suggestions.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('a census unit over two tehsils is left to a person, with both named', () => {
  const match = matchPlace(index, { tehsil: 'UPPER MOHMAND', district: 'MOHMAND' });
  expect(match.kind).toBe('ambiguous');
  expect(match.suggestions.map(({ place }) => place.code).sort()).toEqual(['PK52402', 'PK52404']);
});

test('places districts and provinces by name where no tehsil is named', () => {
  expect(short({ district: 'Layyah', province: 'Punjab' })).toBe('alias PK618');
  expect(short({ district: 'Layyah', province: 'Sindh' })).toBe('unknown');
  expect(short({ province: 'AJK' })).toBe('alias PK1');
  expect(short({})).toBe('unknown');
});

test('understands Urdu names with Arabic letters', () => {
  expect(short({ tehsil: 'تحصيل مريدكے', district: 'شیخوپورہ' })).toBe('name PK63302');
});

test('leaves out aliases of another boundary set or of a code the set does not have', () => {
  const alias: PlaceAlias = { boundarySet: 'other', code: 'PK60302', alias: 'Nowhere', source: 'test' };
  const own = buildPlaceIndex(readReferencePlaces(currentSet), [
    alias,
    { ...alias, boundarySet: currentSet, code: 'X' },
  ]);
  expect(matchPlace(own, { tehsil: 'Nowhere', district: 'Bahawalpur' }).kind).toBe('unknown');
});
