import type { Language } from '@/lib/core/language';
import type { MappedLevel } from '@/lib/science/geography/level';
import type { NameAnchor } from './name-anchors';

/** A name put down on a map: its middle in pixels. */
export interface PlacedName extends Pick<NameAnchor, 'code' | 'level' | 'text'> {
  x: number;
  y: number;
  marked: boolean;
}

export interface NamedGround {
  width: number;
  height: number;
  /** Web Mercator zoom, as the map engine counts it. */
  zoom: number;
  language: Language;
  /** Places that are chosen or pointed at: named whatever is in their way. */
  marked: ReadonlySet<string>;
  /** Where something else stands that no name may cover. */
  taken?: readonly NamedBox[];
}

/** An anchor on the screen. */
export interface ScreenAnchor extends Omit<NameAnchor, 'at'> {
  x: number;
  y: number;
}

export interface NamedBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The zooms at which names of a level stand on the map; a name must also have room, so the first come where places are large. */
const zooms: Record<MappedLevel, [from: number, to: number]> = {
  province: [0, 7.5],
  district: [4.8, 10],
  tehsil: [7, Number.POSITIVE_INFINITY],
};
const order: Record<MappedLevel, number> = { province: 0, district: 1, tehsil: 2 };
/** Pixels of the letters, as `name-layer.module.css` draws them. */
const letters: Record<MappedLevel, number> = { province: 13.5, district: 11.5, tehsil: 11 };
/** A name may be this many times wider than its place. */
const overhang = 1.5;
const gap = 3;

/**
 * The names that fit: marked places first, then provinces, the smallest first since it has least room to step aside, then districts and
 * tehsils, the largest first. No two cover each other. Provinces and marked places step aside rather than fall out; any other name
 * stands on its place or not at all.
 */
export function placeNames(anchors: readonly ScreenAnchor[], ground: NamedGround): PlacedName[] {
  const { width, height, zoom, marked } = ground;
  const placed: { name: PlacedName; box: NamedBox }[] = [];
  const { taken = [] } = ground;
  const wanted = anchors
    .filter(({ code, level }) => marked.has(code) || (zoom >= zooms[level][0] && zoom < zooms[level][1]))
    .sort(
      (a, b) =>
        Number(marked.has(b.code)) - Number(marked.has(a.code)) ||
        order[a.level] - order[b.level] ||
        (a.level === 'province' ? a.extent - b.extent : b.extent - a.extent),
    );
  for (const anchor of wanted) {
    const { code, level, text } = anchor;
    const isMarked = marked.has(code);
    const [wide, tall] = sizeOf(anchor, ground.language);
    const mustStand = isMarked || level === 'province';
    if (!mustStand && wide > anchor.extent * overhang) continue;
    const isSeen = anchor.x > 0 && anchor.x < width && anchor.y > 0 && anchor.y < height;
    if (!isSeen) continue;
    const spots = (mustStand ? stepsAside(wide, tall) : [[0, 0] as const]).map(([dx, dy]) =>
      inside({ x: anchor.x + dx, y: anchor.y + dy }, wide, tall, ground),
    );
    const free = spots.find((spot) =>
      [...taken, ...placed.map(({ box }) => box)].every((box) => !overlaps(spot.box, box)),
    );
    const spot = free ?? (mustStand ? spots[0] : undefined);
    if (spot) placed.push({ name: { code, level, text, x: spot.x, y: spot.y, marked: isMarked }, box: spot.box });
  }
  return placed.map(({ name }) => name);
}

/** Width and height of a name in pixels; Naskh runs narrower than Inter and stands taller. */
function sizeOf({ text, level }: Pick<NameAnchor, 'text' | 'level'>, language: Language): [wide: number, tall: number] {
  const size = letters[level];
  const isNaskh = language === 'ur' && /[\u0600-\u06ff]/.test(text);
  return [text.length * size * (isNaskh ? 0.5 : 0.57), size * (isNaskh ? 1.7 : 1.25)];
}

const stepsAside = (wide: number, tall: number): readonly (readonly [number, number])[] => [
  [0, 0],
  [-wide / 2, 0],
  [wide / 2, 0],
  [-wide * 0.85, 0],
  [0, -tall],
  [0, tall],
  [0, -2 * tall],
  [0, 2 * tall],
  [-wide * 0.8, -tall],
  [wide * 0.8, tall],
];

function inside({ x, y }: { x: number; y: number }, wide: number, tall: number, { width, height }: NamedGround) {
  const at = {
    x: Math.min(Math.max(x, wide / 2), Math.max(wide / 2, width - wide / 2)),
    y: Math.min(Math.max(y, tall / 2), Math.max(tall / 2, height - tall / 2)),
  };
  const box = { left: at.x - wide / 2, right: at.x + wide / 2, top: at.y - tall / 2, bottom: at.y + tall / 2 };
  return { ...at, box };
}

const overlaps = (a: NamedBox, b: NamedBox): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;
