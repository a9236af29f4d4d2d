import { useTranslations } from 'next-intl';
import { Icon, type IconName } from '@/components/ui/icon';
import type { Standing } from '@/lib/serving/records/programme-standing';
import styles from './household-page.module.css';

const icons: Record<Standing, IconName> = {
  enrolled: 'check',
  missed: 'warning',
  beyond: 'warning',
  pending: 'clock',
  'not-eligible': 'cross',
  'not-decidable': 'help',
  'no-rule': 'empty',
};

/** What the household is to a programme: a sign and its words, never a colour alone. */
export function StandingMark({ standing }: { standing: Standing }) {
  const t = useTranslations('households.standings');
  return (
    <span className={styles.standing} data-standing={standing}>
      <Icon name={icons[standing]} size={14} /> {t(standing)}
    </span>
  );
}
