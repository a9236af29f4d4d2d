import type { Language } from '@/lib/core/language';
import { programmeSchema } from '@/lib/measures/programmes/programme-schema';
import type { ProgrammeRow } from '@/lib/serving/queries/programmes';
import type { ProgrammeFactsProps } from './programme-facts-props';

/** What is written of a programme, in one language: whom it is for, and every dated name, rule and amount, unknown ones among them. */
export function programmeFacts(row: ProgrammeRow, language: Language): ProgrammeFactsProps {
  const programme = programmeSchema.parse(JSON.parse(row.definition));
  const say = (words: { en: string; ur: string } | null): string | null => words?.[language] ?? null;
  return {
    kind: programme.kind,
    unit: programme.unit,
    target: programme.target_group[language],
    condition: say(programme.condition),
    benefit: say(programme.benefit),
    schedule: programme.schedule,
    notes: say(programme.notes),
    source: programme.source,
    confidence: programme.confidence,
    names: programme.names.map((name) => ({
      key: name.en,
      from: name.from,
      words: name[language],
      source: name.source,
      confidence: name.confidence,
    })),
    rules: programme.rules.map((rule, at) => ({
      key: String(at),
      from: rule.from,
      to: rule.to,
      precision: rule.precision,
      cutOff: rule.cut_off,
      words: rule.conditions[language],
      area: rule.area?.codes.length ?? null,
      source: rule.source,
      confidence: rule.confidence,
    })),
    amounts: programme.amounts.map((amount, at) => ({
      key: String(at),
      from: amount.from,
      to: amount.to,
      precision: amount.precision,
      pkr: amount.pkr,
      pkrTo: amount.pkr_to,
      per: amount.per,
      whom: [amount.level, amount.sex, amount.group].filter((each) => each !== null),
      source: amount.source,
      confidence: amount.confidence,
    })),
  };
}
