/** A line of the manifest's list of files. */
export interface WrittenFile {
  name: string;
  /** Data rows: neither the header nor blank lines. */
  rows: number;
  sha256: string;
}
