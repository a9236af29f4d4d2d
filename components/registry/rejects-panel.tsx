import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { LoadReject } from '@/lib/serving/queries/load-rejects';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';

/** Which rules refused how many records, and why, in words. Those of the labelled sample can be taken; those of a real registry stay with the steward. */
export function RejectsPanel({ rejects, file }: { rejects: readonly LoadReject[]; file: string | null }) {
  const t = useTranslations('registry');
  const language = useLocale() as Language;
  return (
    <Panel
      title={t('rejects')}
      aside={
        rejects.length > 0 && (
          <small>
            {file === null ? (
              <>
                {t('rejectsWhere')} <code dir="ltr">naqsha rejects</code>
              </>
            ) : (
              <a href={file} download>
                {t('rejectsFile')}
              </a>
            )}
          </small>
        )
      }
    >
      {rejects.length === 0 ? (
        <p>{t('noRejects')}</p>
      ) : (
        <DataTable
          caption={t('rejects')}
          columns={[
            { title: t('rule') },
            { title: t('file') },
            { title: t('column') },
            { title: t('records'), isNumber: true },
            { title: t('why') },
          ]}
          rows={rejects.map((reject) => ({
            key: `${reject.file} ${reject.rule}`,
            cells: [
              <code key="rule">{reject.rule}</code>,
              <bdi key="file">{reject.file}</bdi>,
              <code key="column">{reject.column_name}</code>,
              formatNumber(reject.records, { decimals: 0, language }),
              language === 'ur' ? reject.explanation_ur : reject.explanation_en,
            ],
          }))}
        />
      )}
    </Panel>
  );
}
