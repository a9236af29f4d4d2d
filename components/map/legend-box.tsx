import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './map-legend.module.css';

interface Props {
  title: string;
  /** Says that the colours do not mean what they mean on every other map. */
  badge?: string | null;
  children: ReactNode;
  aside?: ReactNode;
  /** What is behind *Details*: how the classes came about, and how to change them. */
  details: ReactNode;
  open: boolean;
  onOpen(open: boolean): void;
}

/** The frame of every legend: its title, what each colour means, and all else one press away. */
export function LegendBox({ title, badge, children, aside, details, open, onOpen }: Props) {
  const t = useTranslations('legend');
  return (
    <section className={styles.legend} aria-label={title} data-map-legend="">
      <p className={styles.head}>
        <span className={styles.title}>{title}</span>
        {badge && (
          <span className={styles.badge} data-scale-badge="">
            {badge}
          </span>
        )}
      </p>
      {children}
      <div className={styles.foot}>
        <details
          className={styles.details}
          open={open}
          onToggle={(event) => event.currentTarget.open !== open && onOpen(event.currentTarget.open)}
          data-legend-details=""
        >
          <summary>{t('details')}</summary>
          <div className={styles.inside}>{details}</div>
        </details>
        {aside}
      </div>
    </section>
  );
}
