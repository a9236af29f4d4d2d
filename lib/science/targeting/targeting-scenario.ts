/** Who is in and what it costs, as a link has it. */
export interface TargetingScenario {
  rule: TargetingRule;
  /**
   * `cut`: the cut-off. `areas`: that of urban households. `budget`: million rupees a year. `quota`: percent of each
   * tehsil’s households. `cap`: the cut-off, while the money is cut alike everywhere.
   */
  value: number;
  /** `areas`: the cut-off of rural households. `cap`: million rupees a year. Else 0. */
  other: number;
  /** Rupees a household and quarter. */
  amount: number;
  years: number;
  /** Percent by which the amount grows a year. */
  indexation: number;
}

export const targetingRules = ['cut', 'areas', 'budget', 'quota', 'cap'] as const;
export type TargetingRule = (typeof targetingRules)[number];

/** `cut,35,0,13500,1,0`. */
export const formatTargeting = ({ rule, value, other, amount, years, indexation }: TargetingScenario): string =>
  [rule, value, other, amount, years, indexation].join(',');

/** Null where the text is no scenario; `parseTargeting(formatTargeting(s))` equals s. Numbers are plain decimals. */
export function parseTargeting(text: string): TargetingScenario | null {
  const [rule, ...numbers] = text.split(',');
  if (!(targetingRules as readonly string[]).includes(rule ?? '') || numbers.length !== 5) return null;
  if (!numbers.every((each) => /^(?:0|[1-9]\d{0,7})(?:\.\d{1,3})?$/.test(each))) return null;
  const [value, other, amount, years, indexation] = numbers.map(Number) as [number, number, number, number, number];
  if (years < 1 || years > 10 || !Number.isInteger(years) || indexation > 50 || amount < 1) return null;
  if (rule === 'quota' && value > 100) return null;
  return { rule: rule as TargetingRule, value, other, amount, years, indexation };
}
