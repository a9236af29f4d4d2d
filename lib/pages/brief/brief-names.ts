import type { Language } from '@/lib/core/language';
import type { MappedLevel } from '@/lib/science/geography/level';
import type { BriefMap, BriefName } from '@/lib/serving/brief/brief';
import type { MapRow } from '@/lib/serving/presentation/map-row';
import { nameAnchors } from '@/lib/serving/presentation/naming/name-anchors';
import { placeNames } from '@/lib/serving/presentation/naming/place-names';
import type { Outline } from '@/lib/serving/presentation/outline/outline';

/** Whose names a brief prints on its map. */
export interface BriefNamed {
  rows: readonly MapRow[];
  level: MappedLevel;
  language: Language;
}

/** Pixels of a screen as wide as the map looks on paper. */
const screenWidth = 620;

/** The names of the part of a map that is printed, chosen and put down as on a screen; what the brief is about is always named. */
export function briefNames(
  outline: Outline,
  shown: BriefMap['shown'],
  { rows, level, language }: BriefNamed,
  marked: ReadonlySet<string>,
): BriefName[] {
  const perUnit = screenWidth / shown.width;
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const anchors = nameAnchors(outline, byCode, level, language).map(({ at: [x, y], extent, ...anchor }) => ({
    ...anchor,
    x: (x - shown.x) * perUnit,
    y: (y - shown.y) * perUnit,
    extent: extent * perUnit,
  }));
  const zoom = Math.log2((outline.scale * perUnit * 360) / 512);
  const few = marked.size > 12 ? new Set<string>() : marked;
  const ground = { width: screenWidth, height: shown.height * perUnit, zoom, language, marked: few };
  return placeNames(anchors, ground).map(({ text, level: of, x, y }) => ({
    text,
    level: of,
    x: shown.x + x / perUnit,
    y: shown.y + y / perUnit,
  }));
}
