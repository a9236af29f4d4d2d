import { fgtOfScore } from '../fgt-of-score';
import type { Indicator } from '../indicator';

const indicator: Indicator = {
  ...fgtOfScore(2, 'persons'),
  id: 'poverty_severity_persons',
  position: 110,
  title: { en: 'Severity of poverty of persons (score-based)', ur: 'افراد کی غربت کی شدت (اسکور کی بنیاد پر)' },
  definition: {
    en: 'Mean squared distance of the score below the cut-off in force, as a share of the cut-off, over all persons of scored households; each household counts with its members.',
    ur: 'نافذ حد سے اسکور کے نیچے فاصلے کے مربع کا اوسط، حد کے حصے کے طور پر، اسکور شدہ گھرانوں کے تمام افراد پر؛ ہر گھرانہ اپنے افراد کے ساتھ شمار ہوتا ہے۔',
  },
  numeratorIs: {
    en: 'sum of persons × ((cut-off − score) ÷ cut-off)² over households below it',
    ur: 'حد سے نیچے کے گھرانوں کے افراد × ((حد − اسکور) ÷ حد)² کا مجموعہ',
  },
  denominatorIs: { en: 'persons in scored households', ur: 'اسکور شدہ گھرانوں کے افراد' },
  decimals: 2,
};

export default indicator;
