import { describe, expect, it } from 'vitest';
import { readReferencePlaces } from '@/lib/science/geography/read-reference-places';
import { findEntries, type SearchEntry } from './find-entries';

const places: SearchEntry[] = readReferencePlaces('cod-ab-2022-09-09').map((place) => ({
  kind: 'place',
  href: `/places/${place.code}`,
  title: place.nameEn,
  other: place.nameUr,
  within: '',
  code: place.code,
}));
const others: SearchEntry[] = [
  ['indicator', 'no_toilet', 'No toilet', 'بیت الخلا نہیں'],
  ['indicator', 'out_of_school_5_16', 'Out-of-school children, 5–16', 'سکول سے باہر بچے'],
  ['programme', 'kafaalat', 'Benazir Kafaalat', 'بینظیر کفالت'],
  ['page', '/targeting', 'Targeting', ''],
].map(([kind, code, title, other]) => ({
  kind: kind as SearchEntry['kind'],
  code: code as string,
  title: title as string,
  other: other || null,
  href: `/${code}`,
  within: '',
}));
const ask = (typed: string) => findEntries([...places, ...others], typed);
const first = (typed: string): string | undefined => ask(typed).found[0]?.title;

describe('findEntries', () => {
  it.each([
    ['DG Khan', 'Dera Ghazi Khan'],
    ['D.I. Khan', 'Dera Ismail Khan'],
    ['lahore', 'Lahore'],
    ['لاہور', 'Lahore'],
    ['لاهور', 'Lahore'],
    ['Muzaffar Garh', 'Muzaffargarh'],
  ])('finds %s under the name it bears here: %s', (typed, title) => {
    const { found, isGuess } = ask(typed);
    expect(isGuess).toBe(false);
    expect(found.map((each) => each.title)).toContain(title);
    expect(found[0]?.title.startsWith(title)).toBe(true);
  });

  it.each([
    ['Layyah', 'Leiah'],
    ['Tharparker', 'Tharparkar'],
    ['Muzafargarh', 'Muzaffargarh'],
    ['Umarkot', 'Umer'],
    ['Bahawalpor', 'Bahawalpur'],
  ])('offers, for %s, what is spelled most alike: %s', (typed, title) => {
    const { found } = ask(typed);
    expect(found.map((each) => each.title.replace(/ .*/, ''))).toContain(title);
  });

  it('finds measures, programmes and pages by words in any order and in Urdu', () => {
    expect(first('school out')).toBe('Out-of-school children, 5–16');
    expect(first('toilet')).toBe('No toilet');
    expect(first('کفالت')).toBe('Benazir Kafaalat');
    expect(first('targ')).toBe('Targeting');
    expect(first('no_toilet')).toBe('No toilet');
  });

  it('finds nothing where nothing is alike, and nothing for an empty box', () => {
    expect(ask('qqqqzzzz')).toEqual({ found: [], isGuess: true });
    expect(ask('  ')).toEqual({ found: [], isGuess: false });
  });
});

describe('findEntries among a few places', () => {
  const place = (code: string, title: string, other: string | null): SearchEntry => ({
    kind: 'place',
    href: `/places/${code}`,
    title,
    other,
    within: '',
    code,
  });
  const few = [
    place('PK1', 'Khanpur', 'خانپور'),
    place('PK2', 'New Khanpur', null),
    place('PK3', 'Layyah', 'لیہ'),
    place('PK4', 'Kot Addu', 'کوٹ ادو'),
  ];
  const codes = (typed: string): string[] => findEntries(few, typed).found.map(({ code }) => code);

  it('finds a place by the start of its name before one that merely holds it', () => {
    expect(codes('khan')).toEqual(['PK1', 'PK2']);
  });

  it('finds a place in Urdu whichever form of the letters was typed', () => {
    expect(codes('لية')).toEqual(['PK3']);
    expect(codes('كوٹ')).toEqual(['PK4']);
  });

  it('finds a place by its code, and nothing for an empty box', () => {
    expect(codes('pk3')).toEqual(['PK3']);
    expect(codes('  ')).toEqual([]);
  });
});
