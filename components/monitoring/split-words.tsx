import { useTranslations } from 'next-intl';
import { useCategoryWords } from '../indicator/category-words';
import styles from './split-words.module.css';

/** What a figure is split by here, and what is asked for but stands in no table. */
export function SplitWords({ offered, missing }: { offered: readonly string[]; missing: readonly string[] }) {
  const t = useTranslations('monitoring');
  const splits = useTranslations('monitoring.split');
  const { breakdownWords } = useCategoryWords();
  const shown = [...new Set(offered.filter((each) => each !== 'none').map(breakdownWords))];
  return (
    <span className={styles.splits}>
      {[splits('places'), ...shown].join(t('comma'))}
      {missing.length > 0 && (
        <small>{t('splitsMissing', { splits: missing.map((each) => splits(each)).join(t('comma')) })}</small>
      )}
    </span>
  );
}
