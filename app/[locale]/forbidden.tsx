import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/layout/link';
import { PlainPage } from '@/components/layout/plain-page';
import { viewerInForce } from '@/lib/pages/access/viewer-in-force';

/** A page that another role opens: who is signed in as what, and the way on. */
export default async function Forbidden() {
  const [viewer, t, roles] = await Promise.all([
    viewerInForce(),
    getTranslations('access'),
    getTranslations('access.roles'),
  ]);
  return (
    <PlainPage title={t('notForRole')}>
      {viewer && <p className="prose">{t('notForRoleSentence', { name: viewer.name, role: roles(viewer.role) })}</p>}
      <p className="prose">{t('notForRoleNext')}</p>
      <p>
        <Link href="/account">{t('account')}</Link>
      </p>
    </PlainPage>
  );
}
