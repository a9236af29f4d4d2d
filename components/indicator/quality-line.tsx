import { useTranslations } from 'next-intl';
import type { QualityMark } from '@/lib/serving/presentation/figure/quality-mark';
import { Link } from '../layout/link';
import styles from './quality-line.module.css';
import { useQualityWords } from './quality-words';

/** The grade of a place as a chip with its reasons beside it; the letter is in the words too, never in a colour alone. */
export function QualityLine({ mark }: { mark: QualityMark }) {
  const t = useTranslations('quality');
  const words = useQualityWords();
  return (
    <p className={styles.line}>
      {mark.grade !== null && (
        <span className={styles.chip} data-grade={mark.grade} aria-hidden="true">
          {mark.grade}
        </span>
      )}
      {words(mark)} · <Link href="/methods/quality">{t('how')}</Link>
    </p>
  );
}
