import type { ReactNode } from 'react';
import { Stack } from '../ui/stack';
import styles from './page-frame.module.css';

/** A page of panels that rests on no snapshot. */
export function WidePage({ children }: { children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className={styles.main}>
      <Stack>{children}</Stack>
    </main>
  );
}
