import { fgtOfScore } from '../fgt-of-score';
import type { Indicator } from '../indicator';

const indicator: Indicator = {
  ...fgtOfScore(2, 'households'),
  id: 'poverty_severity',
  position: 109,
  title: { en: 'Severity of poverty (score-based)', ur: 'غربت کی شدت (اسکور کی بنیاد پر)' },
  definition: {
    en: 'Mean squared distance of the score below the cut-off in force, as a share of the cut-off, over all scored households: it rises where the poorest lie far below.',
    ur: 'نافذ حد سے اسکور کے نیچے فاصلے کے مربع کا اوسط، حد کے حصے کے طور پر، تمام اسکور شدہ گھرانوں پر: جہاں غریب ترین بہت نیچے ہوں وہاں یہ بڑھتا ہے۔',
  },
  numeratorIs: {
    en: 'sum of ((cut-off − score) ÷ cut-off)² over households below it',
    ur: 'حد سے نیچے کے گھرانوں کے ((حد − اسکور) ÷ حد)² کا مجموعہ',
  },
  denominatorIs: { en: 'households with a score', ur: 'وہ گھرانے جن کا اسکور نکل سکا' },
  decimals: 2,
};

export default indicator;
