import { useTranslations } from 'next-intl';
import { Link } from './link';
import styles from './site-footer.module.css';

export function SiteFooter() {
  const t = useTranslations('footer');
  return (
    <footer className={`${styles.footer} no-print`}>
      <span>{t('sentence')}</span>
      <Link href="/methods/disclosure">{t('disclosure')}</Link>
      <Link href="/api/docs">{t('api')}</Link>
    </footer>
  );
}
