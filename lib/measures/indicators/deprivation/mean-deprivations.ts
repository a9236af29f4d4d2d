import { deprivationMeasure } from '../deprivation-measure';
import type { Indicator } from '../indicator';

const indicator: Indicator = {
  ...deprivationMeasure,
  id: 'mean_deprivations',
  position: 157,
  title: { en: 'Mean number of deprivations', ur: 'محرومیوں کی اوسط تعداد' },
  definition: {
    en: 'Mean number of deprivations a household has, of those the registry records, each counted once.',
    ur: 'رجسٹر میں درج محرومیوں میں سے ایک گھرانے کی محرومیوں کی اوسط تعداد، ہر ایک ایک بار۔',
  },
  numeratorIs: { en: 'deprivations of households', ur: 'گھرانوں کی محرومیاں' },
  denominatorIs: { en: 'households with every answer', ur: 'تمام جواب والے گھرانے' },
  unit: 'index',
  decimals: 2,
  betterWhen: 'lower',
  measure: {
    kind: 'ratio',
    numerator: 'deprivations',
    denominator: '1',
  },
  breakdowns: ['none', 'area_type', 'head_sex'],
};

export default indicator;
