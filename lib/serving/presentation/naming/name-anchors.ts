import type { Language } from '@/lib/core/language';
import type { MappedLevel } from '@/lib/science/geography/level';
import type { MapRow } from '@/lib/serving/presentation/map-row';
import type { Outline } from '@/lib/serving/presentation/outline/outline';

/** A name and where it belongs, in the units of an outline. */
export interface NameAnchor {
  code: string;
  level: MappedLevel;
  text: string;
  at: [x: number, y: number];
  /** The side of a square as large as the place. */
  extent: number;
}

const textOf = (place: Pick<MapRow, 'nameEn' | 'nameUr'>, language: Language): string =>
  language === 'ur' ? (place.nameUr ?? place.nameEn) : place.nameEn;

/** The names of a map in the language of the page: its provinces, its districts unless it shows one alone, and the places it draws. */
export function nameAnchors(
  { places, parents }: Pick<Outline, 'places' | 'parents'>,
  rows: ReadonlyMap<string, Pick<MapRow, 'nameEn' | 'nameUr'>>,
  level: MappedLevel,
  language: Language,
): NameAnchor[] {
  const districts = parents.filter((parent) => parent.level === 'district');
  const told = districts.length === 1 ? parents.filter((parent) => parent.level === 'province') : parents;
  const around = told.map(
    (parent): NameAnchor => ({
      code: parent.code,
      level: parent.level,
      text: textOf(parent, language),
      at: parent.centre,
      extent: Math.sqrt(parent.area),
    }),
  );
  const own = places.flatMap(({ code, centre, area }): NameAnchor[] => {
    const row = rows.get(code);
    return row ? [{ code, level, text: textOf(row, language), at: centre, extent: Math.sqrt(area) }] : [];
  });
  return [...around, ...own];
}
