import type { Bilingual } from '../../core/language';
import type { DraftedIndicator } from './drafted-indicator';

/** Households that a programme leaves out, said by what they are compared with; `missed` is true of them, as SQL over a standing household. */
export interface MissedHouseholds
  extends Pick<DraftedIndicator, 'name' | 'words' | 'definition' | 'perModel' | 'caveats'> {
  missed: string;
}

/**
 * How many households are left out, and the people in them: the sizes of those very households are summed, since families left out are
 * larger than the rest. The people are the numerator, the households the denominator, and the value their mean size.
 */
export function missedDrafts({ missed, ...rest }: MissedHouseholds): DraftedIndicator[] {
  const { name, words, definition, perModel } = rest;
  const neverUnknown: readonly 'numerator'[] = perModel ? [] : ['numerator'];
  const households: Bilingual = { en: `households ${words.en}`, ur: `${words.ur} گھرانے` };
  return [
    {
      ...rest,
      words: households,
      numeratorIs: households,
      betterWhen: 'lower',
      measure: { kind: 'count', numerator: missed, neverUnknown },
    },
    {
      ...rest,
      name: `${name}_people`,
      words: { en: `people in each household ${words.en}`, ur: `${words.ur} ہر گھرانے میں افراد` },
      definition: {
        en: `People in these households, over the households. ${definition.en}`,
        ur: `ان گھرانوں کے افراد، فی گھرانہ۔ ${definition.ur}`,
      },
      numeratorIs: { en: `people in households ${words.en}`, ur: `${words.ur} گھرانوں کے افراد` },
      denominatorIs: households,
      unit: 'people',
      decimals: 2,
      breakdowns: ['none'],
      measure: { kind: 'ratio', numerator: 'household_size', denominator: missed },
    },
  ];
}
