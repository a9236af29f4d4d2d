import type { Language } from '../../core/language';
import type { Unit } from './measure';

/** How a number of each unit is printed and said; `#` stands for the number. No-break spaces keep them together. */
export const unitWords: Record<Unit | 'points', Record<Language, { print: string; say: string }>> = {
  share: { en: { print: '#\u00a0%', say: '# percent' }, ur: { print: '#%', say: '# فیصد' } },
  points: {
    en: { print: '#\u00a0points', say: '# percentage points' },
    ur: { print: '#\u00a0پوائنٹ', say: '# فیصد پوائنٹ' },
  },
  count: { en: { print: '#', say: '#' }, ur: { print: '#', say: '#' } },
  score: { en: { print: '#', say: 'score #' }, ur: { print: '#', say: 'اسکور #' } },
  years: { en: { print: '#\u00a0years', say: '# years' }, ur: { print: '#\u00a0سال', say: '# سال' } },
  people: { en: { print: '#\u00a0people', say: '# people' }, ur: { print: '#\u00a0افراد', say: '# افراد' } },
  pkr: { en: { print: 'PKR\u00a0#', say: '# rupees' }, ur: { print: '#\u00a0روپے', say: '# روپے' } },
  days: { en: { print: '#\u00a0days', say: '# days' }, ur: { print: '#\u00a0دن', say: '# دن' } },
  km: { en: { print: '#\u00a0km', say: '# kilometres' }, ur: { print: '#\u00a0کلومیٹر', say: '# کلومیٹر' } },
  index: { en: { print: '#', say: 'index #' }, ur: { print: '#', say: 'اشاریہ #' } },
  acres: { en: { print: '#\u00a0acres', say: '# acres' }, ur: { print: '#\u00a0ایکڑ', say: '# ایکڑ' } },
};
