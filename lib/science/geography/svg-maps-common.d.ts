declare module 'svg-maps__common' {
  /** An outline drawing as the svg-maps packages publish it. */
  export interface Map {
    label: string;
    viewBox: string;
    locations: { id: string; name: string; path: string }[];
  }
}
