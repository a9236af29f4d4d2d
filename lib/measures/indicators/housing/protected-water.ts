import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'protected_water',
  position: 404,
  title: { en: 'Protected water source', ur: 'محفوظ ذریعۂ آب' },
  definition: {
    en: 'Share of households with piped water, a hand or motor pump, a closed well or a tube well.',
    ur: 'پائپ، ہینڈ پمپ، موٹر پمپ، بند کنویں یا ٹیوب ویل کے پانی والے گھرانوں کا حصہ۔',
  },
  numeratorIs: {
    en: 'households with piped water, a hand or motor pump, a closed well or a tube well',
    ur: 'محفوظ ذریعۂ آب',
  },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'housing',
  grain: 'households',
  perModel: false,
  measure: {
    kind: 'ratio',
    numerator: "water_source in ('piped', 'hand_pump', 'motor_pump', 'closed_well', 'tube_well')",
    denominator: 'true',
  },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: {
    en: 'Not the census’ “improved water”: filtration plants, tankers and springs are all “other” in the contract.',
    ur: 'یہ مردم شماری کا "بہتر پانی" نہیں: فلٹریشن پلانٹ، ٹینکر اور چشمے معاہدے میں "دیگر" ہیں۔',
  },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;
