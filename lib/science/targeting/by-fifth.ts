export interface Fifth {
  /** Households of the fifth, and those of them that are in. */
  households: number;
  in: number;
  /** In ÷ households of the fifth; null where it is empty. */
  coverage: number | null;
  /** In ÷ all that are in: beneficiary incidence, and of an equal amount also benefit incidence; null where nobody is in. */
  incidence: number | null;
}

/** Coverage and incidence of a rule over groups in order of welfare, poorest first, as ASPIRE defines them. */
export function byFifth(households: readonly number[], isIn: readonly number[]): Fifth[] {
  const all = isIn.reduce((sum, count) => sum + count, 0);
  return households.map((count, fifth) => {
    const reached = isIn[fifth] ?? 0;
    return {
      households: count,
      in: reached,
      coverage: count > 0 ? reached / count : null,
      incidence: all > 0 ? reached / all : null,
    };
  });
}
