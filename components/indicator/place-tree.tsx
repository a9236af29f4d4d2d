import { useLocale, useTranslations } from 'next-intl';
import type { PlaceRow } from '@/lib/serving/queries/places';
import { Link } from '../layout/link';
import styles from './place-tree.module.css';

/** Provinces, their districts and the tehsils of each, folded; every name leads to its page. */
export function PlaceTree({ rows }: { rows: readonly PlaceRow[] }) {
  const t = useTranslations('places');
  const isUrdu = useLocale() === 'ur';
  const nameOf = (row: PlaceRow): string => (isUrdu ? (row.name_ur ?? row.name_en) : row.name_en);
  const inOrder = (level: string, within: (row: PlaceRow) => boolean): PlaceRow[] =>
    rows
      .filter((row) => row.level === level && within(row))
      .sort((one, next) => nameOf(one).localeCompare(nameOf(next), isUrdu ? 'ur' : 'en'));
  return (
    <div className={styles.tree}>
      {inOrder('province', () => true).map((province) => (
        <section key={province.place_code}>
          <h2>
            <Link href={`/places/${province.place_code}`}>{nameOf(province)}</Link>
          </h2>
          <ul className={styles.districts}>
            {inOrder('district', (row) => row.province_code === province.place_code).map((district) => {
              const tehsils = inOrder('tehsil', (row) => row.district_code === district.place_code);
              return (
                <li key={district.place_code}>
                  <details>
                    <summary>
                      {nameOf(district)} <small>{tehsils.length}</small>
                    </summary>
                    <ul className={styles.tehsils}>
                      <li>
                        <Link href={`/places/${district.place_code}`}>{t('wholeDistrict')}</Link>
                      </li>
                      {tehsils.map((tehsil) => (
                        <li key={tehsil.place_code}>
                          <Link href={`/places/${tehsil.place_code}`}>{nameOf(tehsil)}</Link>
                        </li>
                      ))}
                    </ul>
                  </details>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
