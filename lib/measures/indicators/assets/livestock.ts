import type { Indicator } from '../indicator';

const indicator: Indicator = {
  id: 'livestock',
  position: 703,
  title: { en: 'Keeps livestock', ur: 'مویشی' },
  definition: {
    en: 'Share of households known to own or not to own livestock that own a buffalo, bullock, cow, goat or sheep.',
    ur: 'ان گھرانوں کا حصہ جن کے پاس بھینس، بیل، گائے، بکری یا بھیڑ ہے، ان میں سے جن کا جواب معلوم ہے۔',
  },
  numeratorIs: { en: 'households that own livestock', ur: 'مویشی والے گھرانے' },
  denominatorIs: { en: 'households that answered', ur: 'جواب دینے والے گھرانے' },
  unit: 'share',
  decimals: 1,
  betterWhen: 'higher',
  theme: 'assets',
  grain: 'households',
  perModel: false,
  measure: { kind: 'ratio', numerator: 'owns_livestock', denominator: 'true' },
  breakdowns: ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'],
  sensitive: false,
  caveats: {
    en: 'A household counts only where every kind is answered or one is above zero.',
    ur: 'گھرانہ تبھی شمار ہوتا ہے جب ہر قسم کا جواب ہو یا کوئی ایک صفر سے زیادہ ہو۔',
  },
  source: 'NSER registry extract, contract version 1',
  frequency: 'on load',
};

export default indicator;
