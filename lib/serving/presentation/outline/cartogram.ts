/** One place as a circle, in the units of the drawing. */
export interface CartogramCircle {
  code: string;
  x: number;
  y: number;
  radius: number;
}

/** Places as circles as large as their weight, over the borders of their provinces; made by `cartogramOf`. */
export interface Cartogram {
  width: number;
  height: number;
  circles: CartogramCircle[];
  /** SVG path data of the borders between provinces and of the edge, where they truly lie. */
  borders: string;
  /** Where the name of each province stands, by its code. */
  provinces: { code: string; x: number; y: number }[];
  /** Square units a unit of weight takes; what the key of sizes is drawn with. */
  areaPerWeight: number;
  /** Places whose weight is not known, drawn as the smallest circle. */
  unweighed: number;
}
