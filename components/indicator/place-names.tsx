import { useLocale } from 'next-intl';
import type { PlaceRow } from '@/lib/serving/queries/places';
import styles from './place-facts.module.css';

/** The name of a place in the language of the page, and in the other script where it is known. */
export function PlaceNames({ place }: { place: PlaceRow }) {
  const isUrdu = useLocale() === 'ur';
  const other = isUrdu ? place.name_en : place.name_ur;
  return (
    <>
      {isUrdu ? (place.name_ur ?? place.name_en) : place.name_en}{' '}
      {other && (!isUrdu || place.name_ur) && (
        <bdi lang={isUrdu ? 'en' : 'ur'} className={styles.other}>
          {other}
        </bdi>
      )}
    </>
  );
}
