import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatValue } from '@/lib/presentation/format-value';
import { Link } from '../layout/link';
import { DataTable } from '../ui/data-table';
import { formatDay } from '../ui/format-day';
import type { Change } from './changes-of';

const shown = 8;

/** What moved since the last snapshot; says so where there is none, or nothing did. */
export function ChangeList({ changes }: { changes: { hasBefore: boolean; moved: Change[] } }) {
  const t = useTranslations('overview');
  const language = useLocale() as Language;
  if (!changes.hasBefore) return <p>{t('firstSnapshot')}</p>;
  const [first] = changes.moved;
  if (!first) return <p>{t('nothingMoved')}</p>;
  const print = (value: number, change: Change, kind: 'level' | 'change'): string =>
    formatValue({ status: 'known', value }, { ...change.measure, kind }, { language }).text;
  return (
    <DataTable
      caption={t('changed')}
      columns={[
        { title: t('indicator') },
        { title: formatDay(first.beforeOn, language), isNumber: true },
        { title: t('now'), isNumber: true },
        { title: t('change'), isNumber: true },
      ]}
      rows={changes.moved.slice(0, shown).map((change) => ({
        key: change.measure.id,
        cells: [
          <Link key="id" href={`/indicators/${change.measure.id}`}>
            {change.measure.title}
          </Link>,
          print(change.before, change, 'level'),
          print(change.now, change, 'level'),
          change.isBreak ? t('redefined') : print(change.now - change.before, change, 'change'),
        ],
      }))}
    />
  );
}
