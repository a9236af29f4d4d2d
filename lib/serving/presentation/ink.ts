/** A colour on a light and on a dark page, as `#rrggbb`. */
export interface Ink {
  light: string;
  dark: string;
}
