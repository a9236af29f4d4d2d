/** The shape of one place in the units of its outline's view box. */
export interface PlaceOutline {
  code: string;
  /** SVG path data. */
  path: string;
  /** Where a bubble and a name stand. */
  centre: [x: number, y: number];
  /** Square units. */
  area: number;
}

/** A district or province whose places are drawn, to be named where they lie. */
export interface ParentOutline {
  code: string;
  level: 'province' | 'district';
  nameEn: string;
  nameUr: string | null;
  centre: [x: number, y: number];
  area: number;
}

/** A drawing of places in web Mercator, as light as a first paint needs; made by `outlineOf`. */
export interface Outline {
  width: number;
  height: number;
  /** Units a degree of longitude, and the degrees of web Mercator at the upper left corner. */
  scale: number;
  corner: [west: number, north: number];
  places: PlaceOutline[];
  parents: ParentOutline[];
  /** SVG path data of the lines between provinces and around all places. */
  borders: string;
  /** True where the boundaries hold fewer points than they were given with. */
  simplified: boolean;
}

/** A drawing of no place. */
export const emptyOutline = (size: number): Outline => ({
  width: size,
  height: size,
  scale: 1,
  corner: [0, 0],
  places: [],
  parents: [],
  borders: '',
  simplified: false,
});
