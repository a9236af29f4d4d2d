import type { Indicator } from '../indicator';
import { plausibleConsumption } from '../plausible-consumption';

const indicator: Indicator = {
  id: 'weighted_mean_consumption',
  position: 209,
  title: { en: 'Mean consumption per adult equivalent, weighted', ur: 'فی بالغ مساوی اوسط صرف (وزن کے ساتھ)' },
  definition: {
    en: 'Mean monthly consumption per adult equivalent with survey weights of households.',
    ur: 'گھرانوں کے سروے وزن کے ساتھ فی بالغ مساوی اوسط ماہانہ صرف۔',
  },
  numeratorIs: { en: 'weighted sum of consumption (PKR)', ur: 'صرف کا وزن شدہ مجموعہ (روپے)' },
  denominatorIs: { en: 'sum of weights', ur: 'وزنوں کا مجموعہ' },
  unit: 'pkr',
  decimals: 0,
  betterWhen: 'higher',
  theme: 'consumption',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'survey_weight * consumption_pkr_month', denominator: 'survey_weight' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  plausible: plausibleConsumption,
  sensitive: false,
  caveats: {
    en: 'Relative cut-offs of the survey round: consumption there leaves out much own produce.',
    ur: 'سروے راؤنڈ کی نسبتی حدیں: اس کے صرف میں خود پیدا کردہ اشیا کا بڑا حصہ شامل نہیں۔',
  },
  source: 'NSER registry extract, contract version 1',
  frequency: 'survey round',
};

export default indicator;
