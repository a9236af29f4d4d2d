import { useLocale, useTranslations } from 'next-intl';
import { MaskedIdentity } from '@/components/households/masked-identity';
import { Link } from '@/components/layout/link';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/core/language';
import { formatDay } from '@/lib/serving/presentation/format-day';
import type { HouseholdFile } from '@/lib/serving/records/open-household';
import styles from './household-page.module.css';

/** Who and where, and when it was asked. */
export function HouseholdHead({ file, place }: { file: HouseholdFile; place: string }) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  const { record, synthetic } = file;
  const { answers } = record;
  const facts: [string, React.ReactNode][] = [
    [t('tableColumns.household'), <bdi key="id">{record.household_id}</bdi>],
    [
      t('headIdentity'),
      <MaskedIdentity
        key="identity"
        masked={record.identity_masked}
        whose={t('head')}
        household={record.household_id}
        member={null}
      />,
    ],
    [t('tableColumns.place'), place],
    [t('unionCouncil'), record.union_council ?? t('unknown')],
    [t('tableColumns.area'), t(`values.area_type.${answers.area_type}`)],
    [t('tableColumns.surveyed'), formatDay(String(answers.surveyed_on), language)],
  ];
  return (
    <>
      <PageHead
        above={
          <Link href="/households" className="no-print">
            {t('back')}
          </Link>
        }
        title={record.head_name ? <bdi>{record.head_name}</bdi> : t('household', { id: record.household_id })}
        actions={<PrintButton />}
      />
      {synthetic && <Notice>{t('synthetic')}</Notice>}
      {answers.identity_shared === true && <Notice>{t('sharedNumber')}</Notice>}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
