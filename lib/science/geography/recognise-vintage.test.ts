import { describe, expect, test } from 'vitest';
import { currentSet, formerSet } from './known-boundary-sets';
import { matchPlace } from './match-place';
import { buildPlaceIndex } from './place-index';
import { isMatched } from './place-match';
import { readReferenceAliases } from './read-reference-aliases';
import { readReferencePlaces } from './read-reference-places';
import { recogniseVintage } from './recognise-vintage';
import { sharedDataHere, sharedRows } from './shared-data.test-support';

const codesOf = (set: string): string[] =>
  readReferencePlaces(set)
    .filter((place) => place.level === 'tehsil')
    .map((place) => place.code);

test('tells the two known sets apart by codes alone', () => {
  expect(recogniseVintage(codesOf(currentSet)).looksLike).toBe(currentSet);
  const former = recogniseVintage(codesOf(formerSet));
  expect(former.looksLike).toBe(formerSet);
  expect(former.fits[0]).toMatchObject({ boundarySet: currentSet, known: 262, otherProvince: 133 });
  expect(former.sentence.en).toMatch(/433 place codes, 262 exist in the 2022 set, but 133 of these.*2018 set/);
  expect(former.sentence.ur).toMatch(/2018/);
});

test('lets the names decide for codes that exist in both sets', () => {
  const codes = ['PK20101', 'PK20201'];
  expect(recogniseVintage(codes).looksLike).toBeNull();
  const asFormer = [{ code: 'PK20101', tehsil: 'Abbottabad', district: 'Abbottabad' }];
  expect(recogniseVintage(codes, asFormer).looksLike).toBe(formerSet);
  const asCurrent = [{ code: 'PK20101', tehsil: 'Awaran', district: 'Awaran' }];
  expect(recogniseVintage(codes, asCurrent).looksLike).toBe(currentSet);
});

test('names no set for codes of neither, for a mixture, or for nothing', () => {
  expect(recogniseVintage(['X1', 'X2']).looksLike).toBeNull();
  expect(recogniseVintage([]).looksLike).toBeNull();
  const mixture = [...codesOf(currentSet).slice(0, 100), ...Array.from({ length: 60 }, (_, at) => `Z${at}`)];
  expect(recogniseVintage(mixture).looksLike).toBeNull();
});

describe.skipIf(!sharedDataHere)('on real variants', () => {
  test('recognises 399 codes of the 2018 set, 246 of which exist in the set of 2022 and 136 mean other places', () => {
    const rows = sharedRows('registry-variant-2018-codes/households.csv.gz');
    const names = rows.map((row) => ({ code: row.tehsil_code, tehsil: row.tehsil_name, district: row.district_name }));
    const report = recogniseVintage(
      names.map(({ code }) => code ?? ''),
      names,
    );
    expect(report).toMatchObject({ codes: 399, looksLike: formerSet });
    expect(report.fits[0]).toMatchObject({ known: 246, agree: 110, disagree: 136, otherProvince: 117 });
    expect(report.fits[1]).toMatchObject({ known: 399, agree: 399, disagree: 0 });
  });

  test('places 4,924 of 5,000 named rows, none against the census crosswalk, and leaves 76 to a person', () => {
    const index = buildPlaceIndex(readReferencePlaces(currentSet), readReferenceAliases(currentSet));
    const truth = new Map<string, Set<string>>();
    for (const row of sharedRows('census/crosswalk_census2023_to_cod2022.csv')) {
      const key = `${row.census_district} ${row.census_tehsil}`;
      truth.set(key, (truth.get(key) ?? new Set()).add(row.pcode ?? ''));
    }
    const rows = sharedRows('registry-variant-names-only/households.csv.gz');
    const matches = rows.map((row) => ({
      truth: truth.get(`${row.district_name} ${row.tehsil_name}`),
      match: matchPlace(index, { tehsil: row.tehsil_name, district: row.district_name }),
    }));
    const placed = matches.filter(({ match }) => isMatched(match));
    expect(placed).toHaveLength(4924);
    expect(placed.filter(({ match, truth: codes }) => !codes?.has(match.place?.code ?? ''))).toEqual([]);
    expect(matches.filter(({ match }) => match.kind === 'ambiguous')).toHaveLength(76);
  });
});
