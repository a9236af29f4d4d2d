import { expect, test } from 'vitest';
import { currentSet, formerSet, knownBoundarySets } from './known-boundary-sets';
import { readReferenceAliases } from './read-reference-aliases';
import { readReferenceCrosswalk } from './read-reference-crosswalk';
import { readReferencePlaces } from './read-reference-places';
import { readReferencePopulation } from './read-reference-population';

const places = readReferencePlaces(currentSet);
const byCode = new Map(places.map((place) => [place.code, place]));
const at = (level: string) => places.filter((place) => place.level === level);

test('knows one nation, 7 provinces, 31 divisions (Islamabad among them), 160 districts and 577 tehsils, each code once', () => {
  expect(['nation', 'province', 'district', 'tehsil'].map((level) => at(level).length)).toEqual([1, 7, 160, 577]);
  expect(at('division')).toHaveLength(31);
  expect(byCode.size).toBe(places.length);
});

test('every place but the nation has a parent that exists and is coarser', () => {
  const rank = ['nation', 'province', 'division', 'district', 'tehsil'];
  for (const place of places.filter(({ level }) => level !== 'nation')) {
    const parent = byCode.get(place.parentCode ?? '');
    expect(parent, place.code).toBeDefined();
    expect(rank.indexOf(parent?.level ?? ''), place.code).toBeLessThan(rank.indexOf(place.level));
  }
});

test('a division is known outside Azad Kashmir and Gilgit Baltistan, and a tehsil of Lehri keeps its own', () => {
  const without = at('district').filter(
    (district) => !district.divisionCode && !['PK1', 'PK3'].includes(district.provinceCode ?? ''),
  );
  expect(without.map(({ code }) => code)).toEqual(['PK218']);
  expect(byCode.get('PK21801')?.divisionCode).toBe('PK2-nasirabad');
  expect(byCode.get('PK21802')?.divisionCode).toBe('PK2-sibi');
});

test('names every place down to the district in Urdu script, and never in Latin letters', () => {
  expect(places.filter(({ level, nameUr }) => level !== 'tehsil' && !nameUr)).toEqual([]);
  expect(at('tehsil').filter(({ nameUr }) => nameUr).length).toBeGreaterThanOrEqual(565);
  expect(places.filter(({ nameUr }) => nameUr && /[A-Za-zيكه]/.test(nameUr))).toEqual([]);
});

test('every place has a point in Pakistan and an area', () => {
  for (const { code, longitude, latitude, areaKm2 } of places) {
    expect(longitude, code).toBeGreaterThan(60.8);
    expect(longitude, code).toBeLessThan(77.9);
    expect(latitude, code).toBeGreaterThan(23.6);
    expect(latitude, code).toBeLessThan(37.1);
    expect(areaKm2, code).toBeGreaterThan(5);
  }
});

test('keeps the 433 tehsils of 2018 apart, under their own parents', () => {
  const former = readReferencePlaces(formerSet);
  expect(former.filter(({ level }) => level === 'tehsil')).toHaveLength(433);
  expect(former.find(({ code }) => code === 'PK20101')).toMatchObject({ nameEn: 'Abbottabad', provinceCode: 'PK2' });
  expect(readReferencePlaces('no-such-set')).toEqual([]);
  expect(knownBoundarySets().map(({ id }) => id)).toEqual([currentSet, formerSet]);
});

test('census counts of 2023 sum to the published 241,499,431 people, and splits say so', () => {
  const facts = readReferencePopulation(currentSet);
  const people = facts.filter(({ year }) => year === 2023).reduce((sum, { population }) => sum + (population ?? 0), 0);
  expect(people).toBe(241_499_431);
  expect(facts.filter(({ code }) => !byCode.has(code))).toEqual([]);
  expect(facts.filter(({ source }) => /split by area/.test(source)).length).toBe(56);
  expect(readReferencePopulation(formerSet)).toEqual([]);
});

test('every alias belongs to a place of the set and says where it is from', () => {
  const aliases = readReferenceAliases(currentSet);
  expect(aliases.length).toBeGreaterThan(300);
  expect(aliases.filter(({ code, alias, source }) => !byCode.has(code) || !alias || !source)).toEqual([]);
});

test('the crosswalk spreads every tehsil of 2018 over places that exist, by shares of at most one', () => {
  const overlaps = readReferenceCrosswalk();
  expect(new Set(overlaps.map(({ code2018 }) => code2018)).size).toBe(433);
  expect(overlaps.filter(({ code2022 }) => !byCode.has(code2022))).toEqual([]);
  expect(overlaps.filter(({ shareOf2018 }) => !(shareOf2018 > 0 && shareOf2018 <= 1))).toEqual([]);
});
