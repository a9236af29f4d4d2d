import type { Indicator } from '../indicator';
import { plausibleConsumption } from '../plausible-consumption';

const indicator: Indicator = {
  id: 'median_consumption',
  position: 202,
  title: { en: 'Median consumption per adult equivalent', ur: 'فی بالغ مساوی وسطانی اخراجات' },
  definition: {
    en: 'Median monthly consumption per adult equivalent (R type 7).',
    ur: 'فی بالغ مساوی ماہانہ اخراجات کا وسطانیہ۔',
  },
  numeratorIs: { en: 'median of monthly consumption (PKR)', ur: 'ماہانہ اخراجات کا وسطانیہ (روپے)' },
  denominatorIs: { en: 'households with consumption', ur: 'گھرانے جن کے اخراجات معلوم ہیں' },
  unit: 'pkr',
  decimals: 0,
  betterWhen: 'higher',
  theme: 'consumption',
  grain: 'households',
  perModel: false,
  measure: { kind: 'median', value: 'consumption_pkr_month' },
  breakdowns: ['none', 'area_type', 'head_sex'],
  plausible: plausibleConsumption,
  sensitive: false,
  caveats: {
    en: 'Relative cut-offs of the survey round: consumption there leaves out much own produce.',
    ur: 'سروے راؤنڈ کی نسبتی حدیں: اس کے اخراجات میں خود پیدا کردہ اشیا کا بڑا حصہ شامل نہیں۔',
  },
  source: 'NSER registry extract, contract version 1',
  frequency: 'survey round',
};

export default indicator;
