import { useTranslations } from 'next-intl';
import { Link } from '@/components/layout/link';
import { PlainPage } from '@/components/layout/plain-page';

export default function NotFound() {
  const t = useTranslations('notFound');
  return (
    <PlainPage title={t('title')}>
      <p className="prose">{t('sentence')}</p>
      <p>
        <Link href="/places">{t('places')}</Link> · <Link href="/">{t('home')}</Link>
      </p>
    </PlainPage>
  );
}
