import type { Language } from '@/lib/core/language';
import { nationCode } from '@/lib/science/geography/place';
import type { PlaceRow } from '@/lib/serving/queries/places';
import type { PlaceChooserProps } from './place-chooser-props';

/** Nation, provinces and their districts by name, for choosing one, and the place of the view where it is none of them. */
export function placeChoice(rows: readonly PlaceRow[], language: Language, chosen: string): PlaceChooserProps {
  const nameOf = (row: PlaceRow): string => (language === 'ur' ? (row.name_ur ?? row.name_en) : row.name_en);
  const ofLevel = (level: PlaceRow['level'], within: (row: PlaceRow) => boolean) =>
    rows
      .filter((row) => row.level === level && within(row))
      .map((row) => ({ code: row.place_code, name: nameOf(row) }))
      .sort((one, next) => one.name.localeCompare(next.name, language));
  const here = rows.find(
    ({ place_code: code, level }) => code === chosen && (level === 'tehsil' || level === 'division'),
  );
  return {
    other: here ? { code: here.place_code, name: nameOf(here) } : null,
    nation: { code: nationCode, name: language === 'ur' ? 'پاکستان' : 'Pakistan' },
    provinces: ofLevel('province', () => true).map((province) => ({
      ...province,
      districts: ofLevel('district', (row) => row.province_code === province.code),
    })),
  };
}
