import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'landless',
  position: 701,
  title: { en: 'No agricultural land', ur: 'زرعی زمین نہیں' },
  definition: { en: 'Share of households without agricultural land.', ur: 'زرعی زمین کے بغیر گھرانوں کا حصہ۔' },
  numeratorIs: { en: 'households without agricultural land', ur: 'زرعی زمین نہیں' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'neither',
  theme: 'assets',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'agricultural_land_acres = 0', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;
