import { distance } from 'fastest-levenshtein';
import { nameKey, normaliseName } from '@/lib/science/geography/normalise-name';

export const entryKinds = ['place', 'indicator', 'programme', 'page', 'household'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Something that the search may lead to, with all it may be called by. */
export interface SearchEntry {
  kind: EntryKind;
  href: string;
  title: string;
  /** Its name in the other script, or its code: shown beside, and searched alike. */
  other: string | null;
  /** What it lies within, for telling namesakes apart; not searched. */
  within: string;
  /** Its code or id, searched as it is typed. */
  code: string;
}

export interface SearchAnswer {
  found: SearchEntry[];
  /** Nothing is called so: these are spelled most alike. */
  isGuess: boolean;
}

const listed = 14;
const leastLike = 0.62;

/**
 * What was typed, as the name of a place, a measure, a programme or a page, in either script and whatever its spelling: beginnings first,
 * then words of a name in any order, then parts of words. Short forms are written out (DG Khan), and where nothing is called so, names
 * within a third of the letters are offered (Layyah for Leiah).
 */
export function findEntries(entries: readonly SearchEntry[], typed: string, most = listed): SearchAnswer {
  const wanted = normaliseName(typed);
  if (wanted === '') return { found: [], isGuess: false };
  const words = wanted.split(' ');
  const scored = entries
    .map((entry, at) => ({ entry, at, score: scoreOf(entry, wanted, words) }))
    .filter(({ score }) => score < 5)
    .sort((one, other) => one.score - other.score || one.at - other.at);
  if (scored.length > 0) return { found: scored.slice(0, most).map(({ entry }) => entry), isGuess: false };
  const key = wanted.replaceAll(' ', '');
  if (key.length < 4) return { found: [], isGuess: true };
  const near = entries
    .filter(({ kind }) => kind === 'place' || kind === 'programme')
    .map((entry) => ({ entry, like: likeness(entry, key) }))
    .filter(({ like }) => like >= leastLike)
    .sort((one, other) => other.like - one.like);
  return { found: near.slice(0, 6).map(({ entry }) => entry), isGuess: true };
}

function scoreOf({ title, other, code }: SearchEntry, wanted: string, words: readonly string[]): number {
  const names = [title, other ?? ''].map(normaliseName);
  if (code.toLowerCase() === wanted.replaceAll(' ', '_') || names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  if (names.some((name) => name.includes(` ${wanted}`))) return 2;
  const begins = (name: string): boolean =>
    words.every((word) => name.split(' ').some((each) => each.startsWith(word)));
  if (names.some(begins)) return 3;
  if (wanted.length > 2 && names.some((name) => name.replaceAll(' ', '').includes(wanted.replaceAll(' ', ''))))
    return 4;
  return 5;
}

/** Likeness of letters, or of consonants alone: vowels and ye are where transliterations of one name differ. */
function likeness({ title, other }: SearchEntry, key: string): number {
  return Math.max(
    ...[title, other ?? ''].map((name) => {
      const own = nameKey(name);
      const [plain, bare] = [alike(own, key), alike(consonants(own), consonants(key))];
      return Math.max(plain, consonants(key).length >= 2 && own[0] === key[0] ? bare * 0.9 : 0);
    }),
  );
}

const alike = (one: string, other: string): number =>
  one === '' || other === '' ? 0 : 1 - distance(one, other) / Math.max(one.length, other.length);

const consonants = (key: string): string => key.replace(/[aeiouyیاو]/g, '').replace(/(.)\1/g, '$1');
