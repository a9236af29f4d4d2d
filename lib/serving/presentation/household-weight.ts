/**
 * How many households of the nation one household of a place stands for: the estimate of its households over those counted; 1 for a
 * full registry, and where no households of the place are published.
 */
export const householdWeight = ({ value, estimate }: { value: number | null; estimate: number | null }): number =>
  value === null || estimate === null || value <= 0 ? 1 : estimate / value;
