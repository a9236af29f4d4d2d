/** The shape of one place as an SVG path in a fixed view box; see `outlineOf`. */
export interface PlaceOutline {
  code: string;
  path: string;
}
