import { useTranslations } from 'next-intl';
import styles from './picked-note.module.css';
import type { PickedPlaces } from './picked-places';

/** Says that a list holds one class of the map alone, and lets all its places stand again. */
export function PickedNote({ picked }: { picked: PickedPlaces }) {
  const t = useTranslations('legend');
  return (
    <p className={styles.note} data-picked-note="">
      <span>{t('picked', { words: picked.words, count: picked.codes.size })}</span>
      <button type="button" className={styles.release} onClick={picked.release}>
        {t('all')}
      </button>
    </p>
  );
}
