import { useLocale, useTranslations } from 'next-intl';
import type { ModelRow } from '@/lib/serving/queries/models';
import { Link } from '../layout/link';
import styles from './model-label.module.css';

/** Stands beside every figure a PMT model makes: which model, and that it is not the official one. */
export function ModelLabel({ model }: { model: Pick<ModelRow, 'title_en' | 'title_ur' | 'label_en' | 'label_ur'> }) {
  const t = useTranslations('figure');
  const isUrdu = useLocale() === 'ur';
  return (
    <p className={styles.label}>
      <span>{isUrdu ? model.title_ur : model.title_en}</span> · <span>{isUrdu ? model.label_ur : model.label_en}</span>{' '}
      · <Link href="/methods/pmt">{t('howScored')}</Link>
    </p>
  );
}
