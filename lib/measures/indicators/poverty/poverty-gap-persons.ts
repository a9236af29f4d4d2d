import { fgtOfScore } from '../fgt-of-score';
import type { Indicator } from '../indicator';

const indicator: Indicator = {
  ...fgtOfScore(1, 'persons'),
  id: 'poverty_gap_persons',
  position: 108,
  title: { en: 'Poverty gap of persons (score-based)', ur: 'افراد کی غربت کا خلا (اسکور کی بنیاد پر)' },
  definition: {
    en: 'Mean distance of the score below the cut-off in force, as a share of the cut-off, over all persons of scored households; each household counts with its members.',
    ur: 'نافذ حد سے اسکور کا اوسط نیچا فاصلہ، حد کے حصے کے طور پر، اسکور شدہ گھرانوں کے تمام افراد پر؛ ہر گھرانہ اپنے افراد کے ساتھ شمار ہوتا ہے۔',
  },
  numeratorIs: {
    en: 'sum of persons × (cut-off − score) ÷ cut-off over households below it',
    ur: 'حد سے نیچے کے گھرانوں کے افراد × (حد − اسکور) ÷ حد کا مجموعہ',
  },
  denominatorIs: { en: 'persons in scored households', ur: 'اسکور شدہ گھرانوں کے افراد' },
  decimals: 1,
};

export default indicator;
