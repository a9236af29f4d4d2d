import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';

/** Names of places by code, in the language of the page. */
export type NamedPlaces = ReadonlyMap<string, string>;

interface Suggestion {
  place_code: string;
  score: number;
}

/** The nearest spellings with how near they are; for a person to choose from, never chosen here. */
export function SuggestedPlaces({ suggestions, names }: { suggestions: string; names: NamedPlaces }) {
  const t = useTranslations('returns');
  const language = useLocale() as Language;
  const listed = (JSON.parse(suggestions) as Suggestion[]).slice(0, 4);
  if (listed.length === 0) return t('nothingNear');
  return listed.map(({ place_code, score }, index) => (
    <span key={place_code}>
      {index > 0 && ' · '}
      {names.get(place_code) ?? place_code} <small dir="ltr">{place_code}</small>{' '}
      <small>
        <bdi>{formatNumber(score, { decimals: 2, language })}</bdi>
      </small>
    </span>
  ));
}
