import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'no_toilet',
  position: 401,
  title: { en: 'No toilet', ur: 'بیت الخلا نہیں' },
  definition: { en: 'Share of households without any toilet.', ur: 'بیت الخلا کے بغیر گھرانوں کا حصہ۔' },
  numeratorIs: { en: 'households without any toilet', ur: 'بیت الخلا نہیں' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  theme: 'housing',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: "toilet = 'none'", denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;
