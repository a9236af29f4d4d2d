/** A rule that refuses a record: its stable name, the column it looks at and when it fails, over the typed columns. */
export interface RowRule {
  rule: string;
  column: string;
  /** True where the record is refused. Null counts as not refused. */
  failsWhen: string;
  /** A cheaper condition that holds wherever `failsWhen` does; tried on every record so that the rule itself need not be. */
  suspectWhen?: string;
}
