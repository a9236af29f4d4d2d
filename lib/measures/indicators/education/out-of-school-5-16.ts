import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'out_of_school_5_16',
  position: 503,
  title: { en: 'Out-of-school children, 5–16', ur: 'سکول سے باہر بچے، 5 تا 16 سال' },
  definition: {
    en: 'Share of children aged 5–16 who do not attend school.',
    ur: '5 تا 16 سال کے بچوں میں ان کا حصہ جو سکول نہیں جاتے۔',
  },
  numeratorIs: { en: 'children 5–16 not in school', ur: 'سکول نہ جانے والے بچے' },
  denominatorIs: { en: 'children 5–16', ur: '5 تا 16 سال کے بچے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  theme: 'education',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'children_5_16 - children_5_16_in_school', denominator: 'children_5_16' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'PBS PSLM; NSER published indicator',
  frequency: 'on load',
};

export default indicator;
