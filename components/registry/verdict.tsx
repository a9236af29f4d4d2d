import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { LoadFile } from '@/lib/serving/queries/load-files';
import type { LoadFinding } from '@/lib/serving/queries/load-findings';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';
import { Icon } from '../ui/icon';
import { isAccounted } from './accounted';
import styles from './verdict.module.css';

export interface VerdictProps {
  snapshot: Snapshot;
  files: readonly LoadFile[];
  findings: readonly LoadFinding[];
}

/** Whether this load can be trusted, in one sentence. */
export function Verdict({ snapshot, files, findings }: VerdictProps) {
  const t = useTranslations('registry');
  const language = useLocale() as Language;
  const count = (value: number): string => formatNumber(value, { decimals: 0, language });
  const whole = files.every(isAccounted);
  const grave = findings.filter((finding) => finding.severity !== 'note').length;
  const share = formatNumber((snapshot.rejected / Math.max(snapshot.records, 1)) * 100, { decimals: 2, language });
  return (
    <p className={`${styles.verdict} prose`} data-whole={whole}>
      <Icon name={whole ? 'check' : 'warning'} size={20} />
      <span>
        {t(whole ? 'verdictWhole' : 'verdictBroken', {
          records: count(snapshot.records),
          households: count(snapshot.households),
          rejected: count(snapshot.rejected),
          share,
          files: count(files.length),
        })}{' '}
        {t('verdictFindings', { count: grave })}
      </span>
    </p>
  );
}
