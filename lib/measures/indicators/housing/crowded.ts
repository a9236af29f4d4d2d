import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'crowded',
  position: 408,
  title: { en: 'More than three persons a room', ur: 'فی کمرہ تین سے زیادہ افراد' },
  definition: {
    en: 'Share of households with more than three persons a room.',
    ur: 'فی کمرہ تین سے زیادہ افراد والے گھرانوں کا حصہ۔',
  },
  numeratorIs: { en: 'households with more than three persons a room', ur: 'فی کمرہ تین سے زیادہ افراد والے گھرانے' },
  denominatorIs: { en: 'households with at least one room', ur: 'کم از کم ایک کمرے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  theme: 'housing',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'case when rooms > 0 then household_size > 3 * rooms end', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;
