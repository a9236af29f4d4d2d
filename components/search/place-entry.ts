import type { PlaceName } from '@/lib/serving/queries/place-names';
import type { SearchEntry } from './find-entries';

/** A place as the search knows it, in the language of the page; `level` in words. */
export function placeEntry(place: PlaceName, { isUrdu, level }: { isUrdu: boolean; level: string }): SearchEntry {
  const { code, en, ur, within_en, within_ur } = place;
  return {
    kind: 'place',
    href: `/places/${code}`,
    ...(isUrdu ? { title: ur ?? en, other: en } : { title: en, other: ur }),
    within: [level, isUrdu ? within_ur : within_en].filter((part) => part !== '').join(' · '),
    code,
  };
}
