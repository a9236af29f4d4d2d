import { useTranslations } from 'next-intl';
import styles from './page-skeleton.module.css';

/** What stands while an answer is on its way: the outline of the page, never an empty one. */
export function PageSkeleton() {
  const t = useTranslations('nav');
  return (
    <main id="content" className={styles.skeleton} aria-busy="true" aria-label={t('loading')}>
      <div className={styles.title} />
      <div className={styles.row}>
        <div className={styles.map} />
        <div className={styles.list} />
      </div>
    </main>
  );
}
