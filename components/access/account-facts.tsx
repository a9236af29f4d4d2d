import { useTranslations } from 'next-intl';
import type { Role } from '@/lib/serving/access/role';
import { Link } from '../layout/link';

export interface AccountFactsProps {
  role: Role;
  /** Names of the places of the scope; null for the nation. */
  places: readonly string[] | null;
  /** What the role opens, by the names of the policy. */
  acts: readonly string[];
}

const ways: Record<string, string> = {
  'manage-users': '/admin',
  'read-audit': '/admin/audit',
};

/** Role, area, and what they open, with the way to the pages that only this role has. */
export function AccountFacts({ role, places, acts }: AccountFactsProps) {
  const t = useTranslations('access');
  const roles = useTranslations('access.roles');
  const actNames = useTranslations('access.acts');
  const area = places === null ? t('nation') : places.join(' · ') || t('nowhere');
  return (
    <>
      <p>
        {t('yourRole')}: <strong>{roles(role)}</strong> · {t('yourScope')}: <strong>{area}</strong>
      </p>
      <h3>{t('may')}</h3>
      <ul>
        {acts.map((act) => {
          const way = ways[act];
          const words = actNames(act as 'export');
          return <li key={act}>{way ? <Link href={way}>{words}</Link> : words}</li>;
        })}
      </ul>
    </>
  );
}
