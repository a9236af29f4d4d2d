import { fgtOfScore } from '../fgt-of-score';
import type { Indicator } from '../indicator';

const indicator: Indicator = {
  ...fgtOfScore(1, 'households'),
  id: 'poverty_gap',
  position: 107,
  title: { en: 'Poverty gap (score-based)', ur: 'غربت کا خلا (اسکور کی بنیاد پر)' },
  definition: {
    en: 'Mean distance of the score below the cut-off in force, as a share of the cut-off, over all scored households; those at or above it count as 0.',
    ur: 'نافذ حد سے اسکور کا اوسط نیچا فاصلہ، حد کے حصے کے طور پر، تمام اسکور شدہ گھرانوں پر؛ حد پر یا اس سے اوپر والے صفر شمار ہوتے ہیں۔',
  },
  numeratorIs: {
    en: 'sum of (cut-off − score) ÷ cut-off over households below it',
    ur: 'حد سے نیچے کے گھرانوں کے (حد − اسکور) ÷ حد کا مجموعہ',
  },
  denominatorIs: { en: 'households with a score', ur: 'وہ گھرانے جن کا اسکور نکل سکا' },
  decimals: 1,
};

export default indicator;
