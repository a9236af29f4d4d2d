import { useTranslations } from 'next-intl';
import { type RankInWords, rankWords } from '@/lib/serving/presentation/figure/rank-words';
import styles from './figure-table.module.css';

/** The rank of a row with its range quietly behind it; in words why there is none where its households are too few. */
export function RankCell({ row }: { row: RankInWords }) {
  const t = useTranslations('ranks');
  const { rank, tooFew, rankLow, rankHigh } = row;
  const hasRange = typeof rankLow === 'number' && typeof rankHigh === 'number' && rankLow < rankHigh;
  return (
    <span title={rankWords(row, t)}>
      {rank ?? (tooFew && t('tooFew'))}
      {rank === null ? ' ' : '\u00a0'}
      {hasRange && (
        <small className={styles.range} dir="ltr">
          ({rankLow}–{rankHigh})
        </small>
      )}
    </span>
  );
}
