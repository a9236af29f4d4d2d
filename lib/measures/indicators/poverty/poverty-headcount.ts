import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'poverty_headcount',
  position: 101,
  title: { en: 'Poverty headcount (score-based)', ur: 'غربت کی شرح (اسکور کی بنیاد پر)' },
  definition: {
    en: 'Share of scored households whose score is at or below the cut-off in force on the day of the extract (37 instead of 32 where a member is known to be disabled).',
    ur: 'اسکور شدہ گھرانوں میں ان کا حصہ جن کا اسکور ایکسٹریکٹ کی تاریخ پر نافذ حد کے برابر یا اس سے کم ہے (جہاں کسی رکن کی معذوری معلوم ہو وہاں 32 کی بجائے 37)۔',
  },
  numeratorIs: { en: 'households with score ≤ cut-off', ur: 'اسکور حد کے برابر یا کم والے گھرانے' },
  denominatorIs: { en: 'households with a score', ur: 'وہ گھرانے جن کا اسکور نکل سکا' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  theme: 'poverty',
  grain: 'households',
  perModel: true,
  measure: { kind: 'ratio', numerator: 'score <= cut_off', denominator: 'true' },
  fgt: { power: 0, weighedBy: 'households' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year', 'threshold'],
  sensitive: false,
  caveats: {
    en: 'Depends on the PMT model chosen. The official NSER formula is not public; unless an administrator has added it, the score is illustrative.',
    ur: 'یہ عدد چنے گئے پی ایم ٹی ماڈل پر منحصر ہے۔ سرکاری این ایس ای آر فارمولا عام نہیں؛ جب تک منتظم اسے شامل نہ کرے اسکور محض مثالی ہے۔',
  },
  source: 'bisp.gov.pk, poverty scorecard; cut-off 32 by the Board’s 52nd meeting, 23 September 2021',
  frequency: 'on load',
};

export default indicator;
