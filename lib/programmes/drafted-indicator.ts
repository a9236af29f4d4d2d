import type { Bilingual } from '../core/language';
import type { Indicator } from '../indicators/indicator';

/** What tells one standard indicator of a programme from the next; `words` follow the programme's name in the title. */
export interface DraftedIndicator
  extends Pick<Indicator, 'definition' | 'numeratorIs' | 'measure'>,
    Partial<Pick<Indicator, 'denominatorIs' | 'betterWhen' | 'frequency' | 'perModel' | 'caveats'>> {
  /** The id without the programme. */
  name: string;
  words: Bilingual;
}

export const foundEligible: Bilingual = { en: 'households found eligible', ur: 'اہل پائے گئے گھرانے' };
export const enrolledNow: Bilingual = { en: 'households enrolled now', ur: 'اس وقت اندراج شدہ گھرانے' };
