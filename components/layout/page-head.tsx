import type { ReactNode } from 'react';
import styles from './page-head.module.css';

export interface PageHeadProps {
  title: ReactNode;
  /** Stands above the title: where this is within the whole. */
  above?: ReactNode;
  /** The figure the page is about. */
  figure?: ReactNode;
  /** Things to do with the page. */
  actions?: ReactNode;
}

export function PageHead({ title, above, figure, actions }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <div>
        {above}
        <h1>{title}</h1>
      </div>
      {figure && <div className={styles.figure}>{figure}</div>}
      {actions && <div className={`${styles.actions} no-print`}>{actions}</div>}
    </header>
  );
}
