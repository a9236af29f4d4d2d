import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { type ProgrammeEntry, programmeColumns } from '@/lib/pages/programmes/programme-entry';
import type { ProgrammeFigure } from '@/lib/pages/programmes/programme-figure';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { ExplainedFigure } from '../indicator/explained-figure';
import { Link } from '../layout/link';
import { DataTable } from '../ui/data-table';
import { NoAnswer } from '../ui/no-answer';
import { Panel } from '../ui/panel';
import { Wide } from '../ui/wide';
import styles from './programme-table.module.css';

/** Every programme of the family: those the snapshot holds with their figures, the others with what is known of their rule and money. */
export function ProgrammeTable({ entries, query }: { entries: readonly ProgrammeEntry[]; query: string }) {
  const t = useTranslations('programmes');
  const language = useLocale() as Language;
  const print = (value: number): string => formatNumber(value, { decimals: value % 1 === 0 ? 0 : 2, language });
  const money = ({ amount, amountTo, per }: ProgrammeEntry) =>
    amount === null ? (
      <NoAnswer words={t('unknown')} />
    ) : (
      <span>
        <bdi>{amountTo === null || amountTo === amount ? print(amount) : `${print(amount)}–${print(amountTo)}`}</bdi>{' '}
        <small>{per.map((each) => t(`per.${each}`)).join(' · ')}</small>
      </span>
    );
  const shown = (figure: ProgrammeFigure | null) =>
    figure === null ? (
      <NoAnswer words={t('none')} />
    ) : (
      <>
        <ExplainedFigure {...figure} isBrief />
        {figure.period && (
          <small className={styles.period}>
            <bdi>{figure.period}</bdi>
          </small>
        )}
      </>
    );
  return (
    <Panel title={t('all')} aside={<small>{t('allNote')}</small>}>
      <Wide label={t('all')}>
        <DataTable
          caption={t('all')}
          columns={[
            { title: t('programme') },
            { title: t('cutOff'), isNumber: true },
            { title: t('rupees'), isNumber: true },
            ...programmeColumns.map((key) => ({ title: t(`columns.${key}`), isNumber: true })),
          ]}
          rows={[...entries]
            .sort((one, next) => Number(next.measured) - Number(one.measured))
            .map((entry) => ({
              key: entry.id,
              group: t(entry.measured ? 'held' : 'notHeld'),
              cells: [
                <span key="name" className={styles.name}>
                  <Link href={`/programmes/${entry.id}?${query}`}>{entry.name}</Link>
                  <small>{entry.target}</small>
                </span>,
                entry.cutOff === null ? (
                  <NoAnswer key="cutOff" words={t('noCutOff')} />
                ) : (
                  <bdi key="cutOff">{print(entry.cutOff)}</bdi>
                ),
                money(entry),
                ...programmeColumns.map((key) => shown(entry.figures[key])),
              ],
            }))}
        />
      </Wide>
    </Panel>
  );
}
