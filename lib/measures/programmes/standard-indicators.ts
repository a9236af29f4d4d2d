import type { Bilingual } from '../../core/language';
import type { Indicator } from '../indicators/indicator';
import { attendanceDrafts } from './attendance-drafts';
import { coverageDrafts } from './coverage-drafts';
import type { DraftedIndicator } from './drafted-indicator';
import { everyTable, type HeldTables } from './held-tables';
import { nameInForce, triedRules } from './in-force';
import { paymentDrafts } from './payment-drafts';
import type { Programme } from './programme-schema';
import { reachDrafts } from './reach-drafts';
import { ruleDrafts } from './rule-drafts';
import { visitDrafts } from './visit-drafts';

const base = {
  theme: 'programmes',
  grain: 'households',
  perModel: false,
  sensitive: false,
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'elderly', 'children'],
  source: 'enrolments and payments of the extract, contract version 1',
  frequency: 'on load',
} as const;

const caveats: Bilingual = {
  en: 'Counted in households, from the spells and instalments that the extract holds. Rows of a household that is not in the registry, or was refused, are in no figure.',
  ur: 'گنتی گھرانوں میں ہے، ایکسٹریکٹ میں موجود اندراجات اور اقساط سے۔ جو گھرانہ رجسٹر میں نہیں یا مسترد ہوا اس کی سطریں کسی عدد میں نہیں۔',
};
const caveatsOfPersons: Bilingual = {
  en: `${caveats.en} The programme enrols persons: a household counts once however many it has in it, and as served or paid as soon as one of them is.`,
  ur: `${caveats.ur} پروگرام میں افراد شامل ہوتے ہیں: گھرانہ ایک بار گنا جاتا ہے خواہ اس کے کتنے ہی افراد ہوں، اور ایک فرد کے شامل ہونے یا رقم پانے پر شامل یا ادا شدہ شمار ہوتا ہے۔`,
};
const registered: Bilingual = { en: 'registered households', ur: 'رجسٹرڈ گھرانے' };

/**
 * The indicators that every programme has by its kind, as of a day `YYYY-MM-DD`; positions begin at 10000 + 100 × the programme's.
 * Offered only for what the extract holds of it.
 *
 * - On the grain of households. Eligible: a spell of any status; served: one that has begun and is enrolled, suspended or exited; enrolled
 *   now: one enrolled on the day; pending: eligible, not served; paid: an instalment withdrawn; not paid: eligible, none. Those left out are
 *   counted with the people in them. One-off programmes have eligible, pending, paid and not paid. Recurring ones paid to the household have all, with take-up, exclusion and inclusion; against the rule only where a rule in
 *   force can be tried on the record, and then for each PMT model. Programmes of persons count households under ids with `_households_`.
 * - On the grain of instalments, children's quarters and visits, by quarter: the payments cascade, and the condition of payment where a
 *   table of the extract monitors it.
 */
export function standardIndicators(
  programme: Programme,
  day: string,
  modelIds: readonly string[],
  held: HeldTables = everyTable,
): Indicator[] {
  const name = nameInForce(programme, day);
  const isHousehold = programme.unit === 'household';
  const { monitored_by } = programme;
  const drafts: readonly DraftedIndicator[] = [
    ...(held.enrolments ? householdDrafts(programme, day, modelIds) : []),
    ...(held.payments ? paymentDrafts : []),
    ...(monitored_by === 'attendance' && held.attendance ? attendanceDrafts : []),
    ...(monitored_by === 'health_visits' && held.health_visits ? visitDrafts : []),
  ];
  return drafts.map(({ name: draft, words, otherNames = [], alsoCalled = [], ...rest }, index): Indicator => {
    const isCount = rest.measure.kind === 'count';
    const isOfHouseholds = rest.grain === undefined;
    return {
      ...base,
      id: `${programme.id}_${isHousehold || !isOfHouseholds ? '' : 'households_'}${draft}`,
      position: 10_000 + 100 * programme.position + index,
      programmeId: programme.id,
      alsoCalled: [...otherNames.map((other) => `${programme.id}_${other}`), ...alsoCalled],
      title: { en: `${name.en}: ${words.en}`, ur: `${name.ur}: ${words.ur}` },
      denominatorIs: registered,
      unit: isCount ? 'count' : 'share',
      decimals: isCount ? 0 : 1,
      betterWhen: 'neither',
      caveats: isHousehold ? caveats : caveatsOfPersons,
      ...rest,
    };
  });
}

function householdDrafts(programme: Programme, day: string, modelIds: readonly string[]): DraftedIndicator[] {
  const isHousehold = programme.unit === 'household';
  return [
    ...reachDrafts(programme),
    ...(isHousehold && programme.schedule !== 'once' ? coverageDrafts(programme) : []),
    ...(isHousehold && modelIds.some((id) => triedRules(programme, day, id).length > 0) ? ruleDrafts(programme) : []),
  ];
}
