/** A column that a page adds to the table twin: words or numbers by place code. */
export interface ExtraColumn {
  id: string;
  title: string;
  /** What is sorted by; null sorts last. */
  values: Readonly<Record<string, string | number | null>>;
  /** What is printed, where that is not the value itself. */
  printed?: Readonly<Record<string, string>>;
}
