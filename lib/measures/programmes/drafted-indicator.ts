import type { Bilingual } from '../../core/language';
import type { Indicator } from '../indicators/indicator';

/** What tells one standard indicator of a programme from the next; `words` follow the programme's name in the title. */
export interface DraftedIndicator
  extends Pick<Indicator, 'definition' | 'numeratorIs' | 'measure'>,
    Partial<
      Pick<
        Indicator,
        | 'denominatorIs'
        | 'betterWhen'
        | 'frequency'
        | 'perModel'
        | 'caveats'
        | 'grain'
        | 'unit'
        | 'decimals'
        | 'breakdowns'
        | 'source'
      >
    > {
  /** The id without the programme. */
  name: string;
  words: Bilingual;
  /** Other names of the draft, each after the programme's id. */
  otherNames?: readonly string[];
  /** Names under which targets and published tables know it, whole. */
  alsoCalled?: readonly string[];
}

export const foundEligible: Bilingual = { en: 'households found eligible', ur: 'اہل پائے گئے گھرانے' };
export const enrolledNow: Bilingual = { en: 'households enrolled now', ur: 'اس وقت اندراج شدہ گھرانے' };
