/** What the policy itself publishes: every attacker knows it. */
export interface AttackerKnowledge {
  /** The largest noise of a count, D. */
  maximum: number;
  /** Its variance, V. */
  variance: number;
  /** The smallest positive count that is published. */
  threshold: number;
  /** A perturbed base, or a perturbed count of a sensitive attribute, under this is not published as a number. */
  smallestBase: number;
}
