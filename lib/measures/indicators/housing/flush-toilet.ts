import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'flush_toilet',
  position: 403,
  title: { en: 'Flush toilet', ur: 'فلش بیت الخلا' },
  definition: {
    en: 'Share of households with a flush toilet (sewer, pit or open drain).',
    ur: 'فلش بیت الخلا (سیور، گڑھا یا کھلی نالی) والے گھرانوں کا حصہ۔',
  },
  numeratorIs: { en: 'households with a flush toilet (sewer, pit or open drain)', ur: 'فلش بیت الخلا' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'housing',
  grain: 'households',
  perModel: false,
  measure: {
    kind: 'ratio',
    numerator: "toilet in ('flush_sewer', 'flush_pit', 'flush_open_drain')",
    denominator: 'true',
  },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;
