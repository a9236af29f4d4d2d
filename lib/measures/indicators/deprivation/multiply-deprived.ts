import { deprivationMeasure } from '../deprivation-measure';
import type { Indicator } from '../indicator';

const indicator: Indicator = {
  ...deprivationMeasure,
  id: 'multiply_deprived',
  position: 158,
  title: { en: 'Three deprivations or more', ur: 'تین یا زیادہ محرومیاں' },
  definition: {
    en: 'Share of households with three or more of the deprivations the registry records, whatever their weight.',
    ur: 'رجسٹر میں درج محرومیوں میں سے تین یا زیادہ والے گھرانوں کا حصہ، وزن سے قطع نظر۔',
  },
  numeratorIs: { en: 'households with three or more deprivations', ur: 'تین یا زیادہ محرومیوں والے گھرانے' },
  denominatorIs: { en: 'households with every answer', ur: 'تمام جواب والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  measure: {
    kind: 'ratio',
    numerator: 'case when deprivations >= 3 then 1 else 0 end',
    denominator: '1',
    contributors: 'deprivations >= 3',
  },
  breakdowns: ['none', 'area_type', 'head_sex'],
};

export default indicator;
