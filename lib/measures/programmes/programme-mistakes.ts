import { ExpressionMistake, expressionType } from '../../science/pmt/expression-type';
import type { Programme, ProgrammeRule } from './programme-schema';

interface Dated {
  from: string | null;
  to: string | null;
}

/** What a well-formed programme file says that cannot be true together, one sentence each; empty where it stands. */
export function programmeMistakes(programme: Programme, modelIds: readonly string[]): string[] {
  return [
    ...nameMistakes(programme.names),
    ...timeMistakes('rules', programme.rules, ruleTrack),
    ...timeMistakes('amounts', programme.amounts, ({ per, level, sex, group }) =>
      [per, level, sex, group].filter((each) => each !== null).join(', '),
    ),
    ...programme.rules.flatMap((rule) => ruleMistakes(rule, modelIds)),
    ...programme.amounts.flatMap(({ pkr, pkr_to, from, confidence }) => [
      ...(pkr_to !== null && (pkr === null || pkr_to < pkr)
        ? [`the amount from ${from ?? 'the start'} has an upper end of ${pkr_to} that is not above ${pkr}`]
        : []),
      ...(pkr === null && confidence !== 'not known'
        ? [`the amount from ${from ?? 'the start'} is null, so its confidence must be "not known"`]
        : []),
    ]),
  ];
}

const ruleTrack = ({ model, area, condition }: ProgrammeRule): string =>
  [
    model === null ? 'any model' : `model ${model}`,
    area?.codes.join(' '),
    condition === null ? null : JSON.stringify(condition),
  ]
    .filter((each) => each !== null && each !== undefined)
    .join(', ');

function nameMistakes(names: Programme['names']): string[] {
  return names.flatMap(({ en, from }, index) => {
    const before = names[index - 1];
    if (before === undefined) return [];
    if (from === null) return [`the name "${en}" has no first day, and it is not the first name`];
    return before.from !== null && from <= before.from
      ? [`the name "${en}" begins (${from}) no later than "${before.en}" (${before.from})`]
      : [];
  });
}

function timeMistakes<Entry extends Dated>(
  what: string,
  entries: readonly Entry[],
  trackOf: (entry: Entry) => string,
): string[] {
  const reversed = entries
    .filter(({ from, to }) => from !== null && to !== null && to < from)
    .map(({ from, to }) => `${what}: an entry ends (${to}) before it begins (${from})`);
  if (reversed.length > 0) return reversed;
  return [...new Set(entries.map(trackOf))].flatMap((track) => {
    const list = entries.filter((entry) => trackOf(entry) === track);
    const sorted = list.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
    return sorted.slice(1).flatMap((entry, index) => {
      const before = sorted[index] as Entry;
      const begins = entry.from ?? 'the start';
      if (before.to === null || entry.from === null || entry.from <= before.to)
        return [`${what} (${track}): two entries overlap at ${begins}`];
      const next = dayAfter(before.to);
      return entry.from > next
        ? [`${what} (${track}): nothing is said from ${next} until ${begins}; an entry with null says "not known"`]
        : [];
    });
  });
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

function ruleMistakes(rule: ProgrammeRule, modelIds: readonly string[]): string[] {
  const at = `the rule from ${rule.from ?? 'the start'}`;
  const unknown =
    rule.model !== null && !modelIds.includes(rule.model)
      ? [`${at} names the PMT model "${rule.model}"; known: ${modelIds.join(', ')}`]
      : [];
  if (rule.condition === null) return unknown;
  try {
    return expressionType(rule.condition) === 'boolean'
      ? unknown
      : [...unknown, `${at}: its condition must be true or false`];
  } catch (mistake) {
    if (!(mistake instanceof ExpressionMistake)) throw mistake;
    return [...unknown, `${at}: ${mistake.message}`];
  }
}
