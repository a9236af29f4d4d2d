import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'registered_over_census',
  position: 306,
  title: { en: 'Registered against census households', ur: 'مردم شماری کے مقابلے میں رجسٹرڈ' },
  definition: {
    en: 'Registered households over the households of the 2023 census. Above 100 % is legal: boundaries, growth since the census and several families under one roof.',
    ur: 'مردم شماری 2023 کے گھرانوں کے مقابلے میں رجسٹرڈ گھرانے۔ سو فیصد سے زیادہ ممکن ہے: حد بندی، بعد کی افزائش اور ایک چھت تلے کئی خاندان۔',
  },
  numeratorIs: { en: 'registered households', ur: 'رجسٹرڈ گھرانے' },
  denominatorIs: { en: 'census 2023 households', ur: 'مردم شماری 2023 کے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'registry',
  grain: 'households',
  perModel: false,
  measure: { kind: 'against_population', numerator: '1', fact: 'households' },
  breakdowns: ['none'],
  sensitive: false,
  caveats: {
    en: 'The census tables do not cover Azad Kashmir and Gilgit-Baltistan: they are left out of both numerator and denominator.',
    ur: 'مردم شماری کے جدول آزاد کشمیر اور گلگت بلتستان کا احاطہ نہیں کرتے: وہ شمار کنندہ اور مخرج دونوں سے باہر ہیں۔',
  },
  source: 'NSER extract; Pakistan Bureau of Statistics, census 2023',
  frequency: 'on load',
};

export default indicator;
