import { useTranslations } from 'next-intl';
import type { Refusal } from '@/lib/core/result';
import { Link } from './link';
import { PlainPage } from './plain-page';

/** Before the first publish, or when a snapshot is not kept or was made by an earlier version: why there is no figure, and the next step. */
export function NothingPublished({ problem }: { problem: Refusal }) {
  const t = useTranslations('nothing');
  if (problem.code === 'snapshot-outdated') {
    return (
      <PlainPage title={t('olderTitle')}>
        <p className="prose">{t('olderSentence', { snapshot: String(problem.details?.snapshot) })}</p>
        <pre dir="ltr">npm run -s naqsha -- load DIR</pre>
      </PlainPage>
    );
  }
  if (problem.code === 'snapshot-damaged') {
    return (
      <PlainPage title={t('damagedTitle')}>
        <p className="prose">{t('damagedSentence')}</p>
        <pre dir="ltr">npm run -s naqsha -- load DIR</pre>
      </PlainPage>
    );
  }
  if (problem.code !== 'nothing-published') {
    return (
      <PlainPage title={t('goneTitle')}>
        <p className="prose">{t('goneSentence', { snapshot: String(problem.details?.snapshot) })}</p>
        <p>
          <Link href="/">{t('goneNext')}</Link>
        </p>
      </PlainPage>
    );
  }
  return (
    <PlainPage title={t('title')}>
      <p className="prose">{t('sentence')}</p>
      <p>{t('sample')}</p>
      <pre dir="ltr">npm start</pre>
      <p>{t('extract')}</p>
      <pre dir="ltr">npm run -s naqsha -- load DIR</pre>
    </PlainPage>
  );
}
