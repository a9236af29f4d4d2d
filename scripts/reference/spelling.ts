export interface Spelling {
  code: string;
  alias: string;
  within?: string;
  source: string;
}
