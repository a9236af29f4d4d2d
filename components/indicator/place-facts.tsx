import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { PlaceRow } from '@/lib/serving/queries/places';
import styles from './place-facts.module.css';

/** What the census and the boundary set say of a place; what they do not say is named unknown. */
export function PlaceFacts({ place }: { place: PlaceRow }) {
  const t = useTranslations('places');
  const levels = useTranslations('levels');
  const language = useLocale() as Language;
  const count = (value: number | null): string =>
    value === null ? t('unknown') : formatNumber(value, { decimals: 0, language });
  const facts: [string, string][] = [
    [t('level'), levels(place.level)],
    [t('code'), `${place.place_code} · ${place.boundary_set}`],
    [t('population'), count(place.census_population_2023 ?? place.census_population_2017)],
    [t('censusHouseholds'), count(place.census_households_2023)],
    [t('area'), place.area_km2 === null ? t('unknown') : `${count(place.area_km2)} km²`],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
