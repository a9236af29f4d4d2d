import type { Bilingual } from '../../../core/language';

/**
 * Where something holds, in words that everybody may read: the nation with its figure, and how many provinces. Whoever is kept to one
 * area is not told of the figures of others.
 */
export function whereTold(nation: Bilingual | null, provinces: number): Bilingual {
  const en = provinces === 1 ? 'one province' : `${provinces} provinces`;
  const ur = provinces === 1 ? 'ایک صوبے' : `${provinces} صوبوں`;
  if (nation === null) return { en, ur };
  const whole = { en: `the nation (${nation.en})`, ur: `ملک (${nation.ur})` };
  return provinces === 0 ? whole : { en: `${whole.en} and ${en}`, ur: `${whole.ur} اور ${ur}` };
}
