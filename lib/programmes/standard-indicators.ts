import type { Bilingual } from '../core/language';
import type { Indicator } from '../indicators/indicator';
import { coverageDrafts } from './coverage-drafts';
import { nameInForce, triedRules } from './in-force';
import type { Programme } from './programme-schema';
import { reachDrafts } from './reach-drafts';
import { ruleDrafts } from './rule-drafts';

const base = {
  theme: 'programmes',
  grain: 'households',
  perModel: false,
  sensitive: false,
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'elderly', 'children'],
  source: 'enrolments and payments of the extract, contract version 1',
  frequency: 'on load',
} as const;

const registered: Bilingual = { en: 'registered households', ur: 'رجسٹرڈ گھرانے' };

/**
 * The indicators that every programme has by its kind, on the grain of households, as of a day `YYYY-MM-DD`; positions begin at
 * 1000 + 20 × the programme's. Offered only for programmes of which the extract holds a spell.
 *
 * - eligible: a spell of any status; served: one that has begun and is enrolled, suspended or exited; enrolled now: one enrolled
 *   on the day; pending: eligible, not served; paid: an instalment withdrawn.
 * - One-off programmes have eligible, pending and paid. Recurring ones paid to the household have all, with take-up, exclusion
 *   and inclusion; against the rule only where a rule in force can be tried on the record, and then for each PMT model.
 * - Programmes of persons count households under ids with `_households_`; their own unit is left to indicators of that grain.
 */
export function standardIndicators(programme: Programme, day: string, modelIds: readonly string[]): Indicator[] {
  const name = nameInForce(programme, day);
  const isHousehold = programme.unit === 'household';
  const drafts = [
    ...reachDrafts(programme),
    ...(isHousehold && programme.schedule !== 'once' ? coverageDrafts(programme) : []),
    ...(isHousehold && modelIds.some((id) => triedRules(programme, day, id).length > 0) ? ruleDrafts(programme) : []),
  ];
  return drafts.map(({ name: draft, words, ...rest }, index): Indicator => {
    const isCount = rest.measure.kind === 'count';
    return {
      ...base,
      id: `${programme.id}_${isHousehold ? '' : 'households_'}${draft}`,
      position: 1000 + 20 * programme.position + index,
      title: { en: `${name.en}: ${words.en}`, ur: `${name.ur}: ${words.ur}` },
      denominatorIs: registered,
      unit: isCount ? 'count' : 'share',
      decimals: isCount ? 0 : 1,
      betterWhen: 'neither',
      caveats: {
        en: 'Counted in households, from the spells and instalments that the extract holds. Rows of a household that is not in the registry, or was refused, are in no figure.',
        ur: 'گنتی گھرانوں میں ہے، خلاصے میں موجود اندراجات اور اقساط سے۔ جو گھرانہ رجسٹر میں نہیں یا مسترد ہوا اس کی سطریں کسی عدد میں نہیں۔',
      },
      ...rest,
    };
  });
}
