import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { LoadFinding } from '@/lib/serving/queries/load-findings';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';

/** What the checks found without stopping the load. */
export function FindingsPanel({ findings }: { findings: readonly LoadFinding[] }) {
  const t = useTranslations('registry');
  const language = useLocale() as Language;
  return (
    <Panel title={t('findings')}>
      {findings.length === 0 ? (
        <p>{t('noFindings')}</p>
      ) : (
        <DataTable
          caption={t('findings')}
          columns={[
            { title: t('severity') },
            { title: t('finding') },
            { title: t('subject') },
            { title: t('records'), isNumber: true },
            { title: t('check') },
          ]}
          rows={findings.map((finding) => ({
            key: `${finding.code} ${finding.subject}`,
            cells: [
              t(`severities.${finding.severity}`),
              language === 'ur' ? finding.sentence_ur : finding.sentence_en,
              <bdi key="subject">{finding.subject}</bdi>,
              finding.records === 0 ? '' : formatNumber(finding.records, { decimals: 0, language }),
              <code key="code">{finding.code}</code>,
            ],
          }))}
        />
      )}
    </Panel>
  );
}
