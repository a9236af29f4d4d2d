/** The shape of one place in the units of its outline's view box. */
export interface PlaceOutline {
  code: string;
  /** SVG path data. */
  path: string;
  /** Where a bubble stands. */
  centre: [x: number, y: number];
}

/** A drawing of places in web Mercator, as light as a first paint needs; made by `outlineOf`. */
export interface Outline {
  width: number;
  height: number;
  places: PlaceOutline[];
}
