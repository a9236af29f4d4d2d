import type { Indicator } from './indicator';
import { type ReachKind, reachCaveats, reachSource, reachWords } from './reach-words';

/** People whose household lies further than `km` kilometres, in a straight line, from the nearest open point of a kind. */
export function reachBeyond(kind: ReachKind, km: 5 | 10 | 20): Omit<Indicator, 'id' | 'position'> {
  const { en, ur } = reachWords[kind];
  return {
    title: { en: `People beyond ${km} km of a ${en}`, ur: `${ur} سے ${km} کلومیٹر سے زیادہ دور لوگ` },
    definition: {
      en: `Share of the people of registered households with coordinates whose nearest open ${en} is further than ${km} km in a straight line.`,
      ur: `معلوم محلِ وقوع والے رجسٹرڈ گھرانوں کے افراد میں ان کا حصہ جن سے قریب ترین کھلا ${ur} سیدھی لکیر میں ${km} کلومیٹر سے زیادہ دور ہے۔`,
    },
    numeratorIs: { en: `people further than ${km} km`, ur: `${km} کلومیٹر سے زیادہ دور افراد` },
    denominatorIs: { en: 'people of households with coordinates', ur: 'معلوم محلِ وقوع والے گھرانوں کے افراد' },
    unit: 'share',
    decimals: 1,
    betterWhen: 'lower',
    theme: 'access',
    grain: 'households',
    perModel: false,
    measure: {
      kind: 'ratio',
      numerator: `case when ${kind}_km > ${km} then household_size when ${kind}_km <= ${km} then 0 end`,
      denominator: 'household_size',
      contributors: `${kind}_km > ${km}`,
    },
    breakdowns: ['none', 'area_type', 'head_sex'],
    sensitive: false,
    caveats: reachCaveats,
    source: reachSource,
    frequency: 'on load',
  };
}
