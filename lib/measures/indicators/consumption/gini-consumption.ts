import type { Indicator } from '../indicator';
import { plausibleGini } from '../plausible-gini';

const shared = {
  numeratorIs: { en: 'Gini coefficient of monthly consumption', ur: 'ماہانہ اخراجات کا جینی عدد' },
  denominatorIs: { en: 'households with consumption', ur: 'گھرانے جن کے اخراجات معلوم ہیں' },
  unit: 'index',
  decimals: 3,
  betterWhen: 'lower',
  theme: 'consumption',
  grain: 'households',
  perModel: false,
  breakdowns: ['none'],
  plausible: plausibleGini,
  sensitive: false,
  caveats: {
    en: 'Consumption of the survey round leaves out much own produce, and a survey sees few of the richest. Among few households the coefficient is too low.',
    ur: 'سروے راؤنڈ کے اخراجات میں خود پیدا کردہ اشیا کا بڑا حصہ شامل نہیں، اور سروے امیر ترین گھرانوں تک کم پہنچتا ہے۔ تھوڑے گھرانوں میں یہ عدد حقیقت سے کم نکلتا ہے۔',
  },
  source: 'World Bank, Poverty and Inequality Platform methodology',
  frequency: 'survey round',
} as const satisfies Partial<Indicator>;

/** Inequality of consumption, over households and over persons. */
const giniConsumption: Indicator[] = [
  {
    ...shared,
    id: 'gini_consumption',
    position: 216,
    title: { en: 'Inequality of consumption (Gini)', ur: 'اخراجات کی عدم مساوات (جینی)' },
    definition: {
      en: 'Gini coefficient of consumption per adult equivalent over households: 0 where all consume the same, near 1 where one consumes everything.',
      ur: 'گھرانوں میں فی بالغ مساوی اخراجات کا جینی عدد: جہاں سب کے اخراجات یکساں ہوں وہاں 0، جہاں سب کچھ ایک ہی کا ہو وہاں 1 کے قریب۔',
    },
    measure: { kind: 'gini', value: 'consumption_pkr_month', weight: '1' },
  },
  {
    ...shared,
    id: 'gini_consumption_persons',
    position: 217,
    title: { en: 'Inequality of consumption among persons (Gini)', ur: 'افراد میں اخراجات کی عدم مساوات (جینی)' },
    definition: {
      en: 'Gini coefficient of consumption per adult equivalent over persons: each household counts with its members and its survey weight, where it has one.',
      ur: 'افراد میں فی بالغ مساوی اخراجات کا جینی عدد: ہر گھرانہ اپنے افراد اور، جہاں موجود ہو، اپنے سروے وزن کے ساتھ شمار ہوتا ہے۔',
    },
    measure: { kind: 'gini', value: 'consumption_pkr_month', weight: 'coalesce(survey_weight, 1) * household_size' },
  },
];

export default giniConsumption;
