export interface ChangeVerdictProps {
  /** Changes tested together, and how many of them stand out. */
  tested: number;
  standingOut: number;
  /** How the protection of the two differs; `same` says nothing. */
  protection: 'same' | 'other_policy' | 'other_key';
}
