import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'survey_age_years',
  position: 307,
  title: { en: 'Age of the survey record', ur: 'سروے ریکارڈ کی عمر' },
  definition: {
    en: 'Mean years between the survey date and the day of the extract.',
    ur: 'سروے کی تاریخ اور ایکسٹریکٹ کی تاریخ کے درمیان اوسط سال۔',
  },
  numeratorIs: { en: 'sum of years since survey', ur: 'سروے کے بعد کے سالوں کا مجموعہ' },
  denominatorIs: { en: 'registered households', ur: 'رجسٹرڈ گھرانے' },
  unit: 'years',
  decimals: 1,
  betterWhen: 'lower',
  theme: 'registry',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: '(survey_age_days / 365.25)::decimal(18, 12)', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  plausible: {
    from: 0,
    to: 12,
    because: {
      en: 'The registry has been surveyed anew about every ten years, in 2010–11 and in 2019–21.',
      ur: 'رجسٹری کا سروے تقریباً ہر دس سال بعد نئے سرے سے ہوا: 2010–11 اور 2019–21 میں۔',
    },
  },
  sensitive: false,
  caveats: { en: '', ur: '' },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;
