import type { Bilingual } from '../../core/language';
import { type Refusal, refused } from '../../core/result';

/** A boundary file that cannot be used: what is wrong and the next step, in both languages. */
export const refuseBoundaries = (
  code: string,
  sentence: Bilingual,
  nextStep: Bilingual = bringPolygons,
  details?: Record<string, unknown>,
): { ok: false; problem: Refusal } =>
  refused({
    code: `boundaries-${code}`,
    sentence: sentence.en,
    nextStep: nextStep.en,
    translated: { sentence, nextStep },
    ...(details ? { details } : {}),
  });

const bringPolygons: Bilingual = {
  en: 'Bring GeoJSON or TopoJSON in degrees (WGS 84) with one polygon per tehsil and the COD-AB fields ADM3_PCODE, ADM3_EN, ADM2_PCODE, ADM2_EN, ADM1_PCODE, ADM1_EN.',
  ur: 'درجوں (WGS 84) میں ایسی GeoJSON یا TopoJSON فائل دیں جس میں ہر تحصیل کا ایک کثیرالاضلاع ہو اور COD-AB کے خانے ADM3_PCODE، ADM3_EN، ADM2_PCODE، ADM2_EN، ADM1_PCODE، ADM1_EN موجود ہوں۔',
};

/** Names the first few of a list and counts the rest. */
export const some = (items: readonly string[], most = 5): string =>
  items.length <= most ? items.join(', ') : `${items.slice(0, most).join(', ')} … (${items.length})`;
