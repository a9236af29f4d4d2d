import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import styles from './notice.module.css';

/** A sentence that must not be missed. */
export function Notice({ icon = 'warning', children }: { icon?: IconName; children: ReactNode }) {
  return (
    <div role="status" className={styles.notice}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
