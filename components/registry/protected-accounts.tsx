import { useTranslations } from 'next-intl';
import { Link } from '../layout/link';

/** Why the counts of this page are not those of the files, and who is told the exact ones. */
export function ProtectedAccounts({ isExactOpen }: { isExactOpen: boolean }) {
  const t = useTranslations('registry');
  return (
    <p className="prose">
      {t('protected')}{' '}
      {isExactOpen ? (
        <Link href="/places/PK/exact">{t('exactAccounts')}</Link>
      ) : (
        <>
          {t('exactWhere')} <code dir="ltr">naqsha load DIR --report FILE</code>
        </>
      )}
    </p>
  );
}
