import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/layout/link';
import { PlainPage } from '@/components/layout/plain-page';
import type { Language } from '@/lib/core/language';
import { guardPage } from '@/lib/pages/access/guard-page';
import { methodTopics } from '@/lib/pages/methods/method-pages';
import type { PageInput } from '@/lib/pages/published/page-input';
import styles from './topics.module.css';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'nav' });
  return { title: t('methods') };
}

export default async function MethodsPage({ params }: PageInput) {
  await guardPage('read-open');
  const { locale } = await params;
  const [t, desk] = await Promise.all([getTranslations('methods'), getTranslations('calibration')]);
  const topics = await methodTopics(locale as Language);
  return (
    <PlainPage title={t('title')}>
      <p className="prose">{t('sentence')}</p>
      <p>
        <Link href="/calibration">{desk('title')}</Link>
      </p>
      <ul className={styles.topics}>
        {topics.map(({ topic, title }) => (
          <li key={topic}>
            <Link href={`/methods/${topic}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </PlainPage>
  );
}
