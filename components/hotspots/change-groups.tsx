'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { changeClasses } from '@/lib/science/spatial/change-class';
import { nameOf, type PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import { useView } from '../ui/use-view';
import { useClassNames } from './class-names';
import styles from './cluster-list.module.css';

const quiet = ['within-chance', 'neither', 'not-comparable'];
const few = 6;

export interface ChangeGroupsProps {
  rows: readonly PlaceFigure[];
  classes: Readonly<Record<string, string>>;
}

/** The places by what became of their cluster; a press chooses the group on the map. */
export function ChangeGroups({ rows, classes }: ChangeGroupsProps) {
  const t = useTranslations('hotspots.since');
  const { changeName } = useClassNames();
  const language = useLocale() as Language;
  const { view, mark } = useView();
  const groups = changeClasses
    .filter((id) => !quiet.includes(id))
    .map((id) => ({ id, places: rows.filter(({ code }) => classes[code] === id) }))
    .filter(({ places }) => places.length > 0);
  if (groups.length === 0) return <p>{t('nothing')}</p>;
  return (
    <ul className={styles.list}>
      {groups.map(({ id, places }) => {
        const codes = places.map(({ code }) => code);
        const isChosen = view.select.length === codes.length && codes.every((code) => view.select.includes(code));
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.cluster}
              aria-pressed={isChosen}
              onClick={() => mark({ select: isChosen ? [] : codes })}
            >
              <span className={styles.name}>
                {changeName(id)} · {places.length}
              </span>
              <span>
                {places
                  .slice(0, few)
                  .map((place) => nameOf(place, language))
                  .join(language === 'ur' ? '، ' : ', ')}
                {places.length > few && ' …'}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
