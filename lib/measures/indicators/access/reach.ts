import type { Indicator } from '../indicator';
import { type ReachKind, reachCaveats, reachSource, reachWords } from '../reach-words';

/** For each kind of service: people beyond each distance, and the median distance. */
const beyondKm = [5, 10, 20];

const reach: Indicator[] = (Object.keys(reachWords) as ReachKind[]).flatMap((kind, index) => {
  const first = 901 + index * 5;
  return [
    ...beyondKm.map((km, step) => reachBeyond(kind, km, first + step)),
    medianReach(kind, first + beyondKm.length),
  ];
});

export default reach;

/** People whose household lies further than `km` kilometres, in a straight line, from the nearest open point of a kind. */
function reachBeyond(kind: ReachKind, km: number, position: number): Indicator {
  const { en, ur } = reachWords[kind];
  return {
    id: `${kind}_beyond_${km}_km`,
    position,
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

/** The distance in kilometres that half of the households with coordinates lie beyond, to the nearest open point of a kind. */
function medianReach(kind: ReachKind, position: number): Indicator {
  const { en, ur } = reachWords[kind];
  return {
    id: `${kind}_median_km`,
    position,
    title: { en: `Median distance to a ${en}`, ur: `${ur} تک درمیانی فاصلہ` },
    definition: {
      en: `Median over households of the straight-line distance to the nearest open ${en}.`,
      ur: `گھرانوں سے قریب ترین کھلے ${ur} تک سیدھی لکیر کے فاصلوں کا وسطانیہ۔`,
    },
    numeratorIs: { en: 'median distance in kilometres', ur: 'کلومیٹر میں درمیانی فاصلہ' },
    denominatorIs: { en: 'households with coordinates', ur: 'معلوم محلِ وقوع والے گھرانے' },
    unit: 'km',
    decimals: 1,
    betterWhen: 'lower',
    theme: 'access',
    grain: 'households',
    perModel: false,
    measure: { kind: 'median', value: `${kind}_km` },
    breakdowns: ['none', 'area_type'],
    sensitive: false,
    caveats: reachCaveats,
    source: reachSource,
    frequency: 'on load',
  };
}
