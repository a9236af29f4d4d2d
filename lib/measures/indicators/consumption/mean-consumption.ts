import type { Indicator } from '../indicator';
import { plausibleConsumption } from '../plausible-consumption';

const shared = {
  unit: 'pkr',
  decimals: 0,
  betterWhen: 'higher',
  theme: 'consumption',
  grain: 'households',
  perModel: false,
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  plausible: plausibleConsumption,
  sensitive: false,
  caveats: {
    en: 'Relative cut-offs of the survey round: consumption there leaves out much own produce.',
    ur: 'سروے راؤنڈ کی نسبتی حدیں: اس کے اخراجات میں خود پیدا کردہ اشیا کا بڑا حصہ شامل نہیں۔',
  },
  source: 'NSER registry extract, contract version 1',
  frequency: 'survey round',
} as const satisfies Partial<Indicator>;

/** Mean consumption, each household once and with survey weights. */
const meanConsumption: Indicator[] = [
  {
    ...shared,
    id: 'mean_consumption',
    position: 201,
    title: { en: 'Mean consumption per adult equivalent', ur: 'فی بالغ مساوی اوسط اخراجات' },
    definition: {
      en: 'Mean monthly consumption per adult equivalent, where a survey round carries it.',
      ur: 'فی بالغ مساوی ماہانہ اخراجات کا اوسط، جہاں سروے راؤنڈ میں موجود ہو۔',
    },
    numeratorIs: { en: 'sum of monthly consumption (PKR)', ur: 'ماہانہ اخراجات کا مجموعہ (روپے)' },
    denominatorIs: { en: 'households with consumption', ur: 'گھرانے جن کے اخراجات معلوم ہیں' },
    measure: { kind: 'ratio', numerator: 'consumption_pkr_month', denominator: 'true' },
  },
  {
    ...shared,
    id: 'weighted_mean_consumption',
    position: 209,
    title: { en: 'Mean consumption per adult equivalent, weighted', ur: 'فی بالغ مساوی اوسط اخراجات (وزن کے ساتھ)' },
    definition: {
      en: 'Mean monthly consumption per adult equivalent with survey weights of households.',
      ur: 'گھرانوں کے سروے وزن کے ساتھ فی بالغ مساوی اوسط ماہانہ اخراجات۔',
    },
    numeratorIs: { en: 'weighted sum of consumption (PKR)', ur: 'اخراجات کا وزن شدہ مجموعہ (روپے)' },
    denominatorIs: { en: 'sum of weights', ur: 'وزنوں کا مجموعہ' },
    measure: { kind: 'ratio', numerator: 'survey_weight * consumption_pkr_month', denominator: 'survey_weight' },
  },
];

export default meanConsumption;
