import type { Indicator } from './indicator';
import { type ReachKind, reachCaveats, reachSource, reachWords } from './reach-words';

/** The distance in kilometres that half of the households with coordinates lie beyond, to the nearest open point of a kind. */
export function medianReach(kind: ReachKind): Omit<Indicator, 'id' | 'position'> {
  const { en, ur } = reachWords[kind];
  return {
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
