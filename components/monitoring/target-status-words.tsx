import { useTranslations } from 'next-intl';
import type { TargetStatus } from '@/lib/measures/monitoring/target-status';
import { Icon, type IconName } from '../ui/icon';
import styles from './status.module.css';

const icons: Record<TargetStatus, IconName> = {
  met: 'check',
  on_track: 'up',
  behind: 'down',
  far_behind: 'warning',
  not_measured: 'empty',
  no_target: 'empty',
};

/** How a figure stands against its target: a sign and words, and a colour that only repeats them. */
export function TargetStatusWords({ status, expected }: { status: TargetStatus; expected?: string | null }) {
  const t = useTranslations('monitoring.targetStatus');
  return (
    <span className={styles.status} data-status={status}>
      <Icon name={icons[status]} size={14} />
      <span>
        {t(status)}
        {expected && <small>{t('expected', { value: expected })}</small>}
      </span>
    </span>
  );
}
