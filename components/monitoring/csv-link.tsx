import { useTranslations } from 'next-intl';
import { Icon } from '../ui/icon';
import styles from './csv-link.module.css';

/** The rows of a panel as a file from the public interface; the link names its snapshot. */
export function CsvLink({ resource, query }: { resource: string; query: Readonly<Record<string, string>> }) {
  const t = useTranslations('monitoring');
  return (
    <a
      className={styles.link}
      href={`/api/v1/${resource}?${new URLSearchParams({ ...query, format: 'csv' })}`}
      download
    >
      <Icon name="download" size={14} /> {t('csv')}
    </a>
  );
}
