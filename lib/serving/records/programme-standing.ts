import type { Bilingual } from '../../core/language';
import { amountsInForce, nameInForce, rulesInForce, triedRules } from '../../measures/programmes/in-force';
import type { Programme, ProgrammeRule } from '../../measures/programmes/programme-schema';
import { featureValue } from '../../science/pmt/feature-value';
import type { PmtRecord } from '../../science/pmt/model';

/** A spell as the extract tells it. */
export interface Spell {
  programme_id: string;
  member_id: string | null;
  status: string;
  enrolled_on: string | null;
  exited_on: string | null;
  exit_reason: string | null;
}

/** One rule in force, tried on the record: each part is met, not met, or unknown (null). */
export interface TriedRule {
  cutOff: number | null;
  score: boolean | null;
  condition: boolean | null;
  area: boolean | null;
  met: boolean | null;
  words: Bilingual;
}

/**
 * What a household is to a programme on a day. `enrolled`: enrolled and the rule agrees or cannot be tried; `missed`: the rule finds
 * it eligible and nobody is enrolled; `beyond`: enrolled against the rule; `not-decidable`: the record does not hold what the rule
 * asks; `no-rule`: no rule is in force that day.
 */
export type Standing = 'enrolled' | 'missed' | 'beyond' | 'pending' | 'not-eligible' | 'not-decidable' | 'no-rule';

export interface ProgrammeStanding {
  id: string;
  name: Bilingual;
  unit: Programme['unit'];
  targetGroup: Bilingual;
  standing: Standing;
  /** By the rule in force; null where the record cannot decide. */
  eligible: boolean | null;
  rules: TriedRule[];
  /** Rules of the day in words, where none of them can be tried on a record. */
  saidRules: Bilingual[];
  spells: Spell[];
  /** Rupees in force, where they do not differ by person. */
  amount: { pkr: number; per: string } | null;
}

interface RecordInPlace {
  record: PmtRecord;
  place: string;
  boundarySet: string;
  score: number | null;
}

export function programmeStanding(
  programme: Programme,
  household: RecordInPlace & { modelId: string; spells: readonly Spell[] },
  day: string,
): ProgrammeStanding {
  const spells = household.spells.filter((spell) => spell.programme_id === programme.id);
  const inForce = rulesInForce(programme, day);
  const tried = programme.unit === 'household' ? triedRules(programme, day, household.modelId) : [];
  const rules = tried.map((rule) => tryRule(rule, household));
  const eligible = rules.length === 0 ? null : anyOf(rules.map(({ met }) => met));
  const amounts = amountsInForce(programme, day).filter(({ pkr, pkr_to }) => pkr !== null && pkr_to === null);
  const [amount, another] = amounts;
  return {
    id: programme.id,
    name: nameInForce(programme, day),
    unit: programme.unit,
    targetGroup: programme.target_group,
    standing: standingOf(spells, eligible, { inForce: inForce.length > 0, day }),
    eligible,
    rules,
    saidRules: rules.length > 0 ? [] : inForce.map(({ conditions }) => conditions),
    spells,
    amount: amount && !another ? { pkr: amount.pkr as number, per: amount.per } : null,
  };
}

function standingOf(
  spells: readonly Spell[],
  eligible: boolean | null,
  { inForce, day }: { inForce: boolean; day: string },
): Standing {
  const now = spells.filter(({ exited_on }) => exited_on === null || exited_on > day);
  if (now.some(({ status, enrolled_on }) => status === 'enrolled' && (enrolled_on ?? '') <= day))
    return eligible === false ? 'beyond' : 'enrolled';
  if (now.some(({ status }) => status === 'pending')) return 'pending';
  if (!inForce) return 'no-rule';
  if (eligible === null) return 'not-decidable';
  return eligible ? 'missed' : 'not-eligible';
}

function tryRule(rule: ProgrammeRule, { record, place, boundarySet, score }: RecordInPlace): TriedRule {
  const byScore = rule.cut_off === null ? true : score === null ? null : score <= rule.cut_off;
  const condition = rule.condition === null ? true : (featureValue(rule.condition, record) as boolean | null);
  const area = rule.area === null ? true : lies(place, boundarySet, rule.area);
  const parts = [byScore, condition, area];
  const met = parts.includes(false) ? false : parts.includes(null) ? null : true;
  return { cutOff: rule.cut_off, score: byScore, condition, area, met, words: rule.conditions };
}

/** Unknown where the area is said in codes of another boundary set. */
const lies = (place: string, set: string, area: NonNullable<ProgrammeRule['area']>): boolean | null =>
  area.boundary_set === set ? area.codes.some((code) => place.startsWith(code)) : null;

const anyOf = (answers: readonly (boolean | null)[]): boolean | null =>
  answers.includes(true) ? true : answers.includes(null) ? null : false;
