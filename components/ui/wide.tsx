import type { ReactNode } from 'react';
import styles from './wide.module.css';

/** Lets a table of many columns keep its width on a narrow screen and be scrolled sideways, by keyboard too. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className={styles.wide}>
      {children}
    </section>
  );
}
