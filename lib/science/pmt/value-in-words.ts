import { invariant } from '../../core/invariant';
import type { Bilingual } from '../../core/language';
import type { FeatureValue, PmtModel } from './model';

export interface ValueInWords {
  title: Bilingual;
  value: Bilingual;
}

const yes: Bilingual = { en: 'yes', ur: 'ہاں' };
const no: Bilingual = { en: 'no', ur: 'نہیں' };
const notKnown: Bilingual = { en: 'not known', ur: 'معلوم نہیں' };

/** A feature and its value as a person reads them; a value without words of its own stands as it is. */
export function valueInWords(model: PmtModel, feature: string, value: FeatureValue): ValueInWords {
  const defined = model.features[feature];
  invariant(defined, `the model ${model.id} has no feature ${feature}`);
  const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value);
  const plain = value === null ? notKnown : typeof value === 'boolean' ? (value ? yes : no) : { en: text, ur: text };
  return { title: defined.title, value: defined.values?.[text] ?? plain };
}
