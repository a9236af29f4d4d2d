import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { LoadFile } from '@/lib/serving/queries/load-files';
import { DataTable } from '../ui/data-table';
import { Icon } from '../ui/icon';
import { Panel } from '../ui/panel';
import { isAccounted } from './accounted';

const parts = ['records', 'accepted', 'rejected', 'duplicate', 'blank'] as const;

/** Each file of the extract and what became of its records; the sum is checked, not claimed. */
export function FilesPanel({ files }: { files: readonly LoadFile[] }) {
  const t = useTranslations('registry');
  const language = useLocale() as Language;
  const count = (value: number): string => formatNumber(value, { decimals: 0, language });
  return (
    <Panel title={t('files')} aside={<small>{t('identity')}</small>}>
      <DataTable
        caption={t('files')}
        columns={[
          { title: t('file') },
          { title: t('table') },
          ...parts.map((part) => ({ title: t(part), isNumber: true })),
          { title: t('accounted') },
          { title: 'SHA-256' },
        ]}
        rows={files.map((file) => ({
          key: file.file,
          cells: [
            <bdi key="file">{file.file}</bdi>,
            <code key="table">{file.table_name}</code>,
            ...parts.map((part) => count(file[part])),
            <span key="sum">
              <Icon name={isAccounted(file) ? 'check' : 'warning'} size={14} />{' '}
              {t(isAccounted(file) ? 'adds' : 'addsNot')}
            </span>,
            <code key="hash" title={file.sha256}>
              {file.sha256.slice(0, 12)}
            </code>,
          ],
        }))}
      />
    </Panel>
  );
}
