import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'weighted_no_toilet',
  position: 402,
  title: { en: 'No toilet, weighted', ur: 'بیت الخلا نہیں (وزن کے ساتھ)' },
  definition: {
    en: 'Share of households without any toilet, with survey weights.',
    ur: 'سروے وزن کے ساتھ بیت الخلا کے بغیر گھرانوں کا حصہ۔',
  },
  numeratorIs: { en: 'weighted households without a toilet', ur: 'بیت الخلا کے بغیر وزن شدہ گھرانے' },
  denominatorIs: { en: 'weighted households that answered', ur: 'جواب دینے والے وزن شدہ گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  theme: 'housing',
  grain: 'households',
  perModel: false,
  measure: {
    kind: 'ratio',
    numerator: "case when toilet is null then null when toilet = 'none' then survey_weight else 0 end",
    denominator: 'survey_weight',
  },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'survey round',
};

export default indicator;
