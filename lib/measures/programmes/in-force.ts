import type { Programme, ProgrammeRule } from './programme-schema';

const holds = ({ from, to }: { from: string | null; to: string | null }, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** The name of a day `YYYY-MM-DD`; before the first dated name, the first. */
export const nameInForce = ({ names }: Programme, day: string): Programme['names'][number] =>
  names.findLast(({ from }) => from === null || from <= day) ?? (names[0] as Programme['names'][number]);

/** The rules of a day, general ones first as they stand in the file; empty before the first and after the last. */
export const rulesInForce = ({ rules }: Programme, day: string): ProgrammeRule[] =>
  rules.filter((rule) => holds(rule, day));

export const amountsInForce = ({ amounts }: Programme, day: string): Programme['amounts'] =>
  amounts.filter((amount) => holds(amount, day));

/** True where the rule can be tried on a household record: it has a bound or a condition. */
const isTried = ({ cut_off, condition }: ProgrammeRule): boolean => cut_off !== null || condition !== null;

/** The rules that can be tried on a household under a model: the model's own where it has any, else the general ones. */
export function triedRules(programme: Programme, day: string, modelId: string): ProgrammeRule[] {
  const rules = rulesInForce(programme, day).filter(isTried);
  const own = rules.filter(({ model }) => model === modelId);
  return own.length > 0 ? own : rules.filter(({ model }) => model === null);
}
