/** What protected the figures of a snapshot, as `dim_snapshot` and `fct_indicator_history` name it; null or absent where it is not known. */
export interface Disclosure {
  disclosure_policy?: string | null;
  disclosure_key?: string | null;
}

/** How what protects two sets of figures compares. */
export type Protection = 'same' | 'other_policy' | 'other_key';

/**
 * Whether two sets of published figures carry noise of the same making. `other_policy`: the rules differ, so a difference may be theirs.
 * `other_key`: each has noise of its own throughout, so a difference is rougher than between two of one key. What is not known is never
 * the same as what is.
 */
export function sameDisclosure(one: Disclosure, other: Disclosure): Protection {
  if ((one.disclosure_policy ?? null) !== (other.disclosure_policy ?? null)) return 'other_policy';
  return (one.disclosure_key ?? null) === (other.disclosure_key ?? null) ? 'same' : 'other_key';
}
