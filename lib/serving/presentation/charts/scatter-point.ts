/** One place in the Moran scatter. */
export interface ScatterPoint {
  code: string;
  name: string;
  /** Its own figure and the mean figure of its neighbours. */
  here: number;
  around: number;
  /** Name of its class in words, and the colour of it. */
  className: string;
  ink: { light: string; dark: string };
}
