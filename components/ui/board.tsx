import type { ReactNode } from 'react';
import styles from './board.module.css';

/** Lays panels out: numbers in a row, a map with its list, a long table with notes, or equal halves; one below the other where it is narrow. */
export function Board({ kind, children }: { kind: 'numbers' | 'map' | 'text' | 'halves'; children: ReactNode }) {
  return <div className={styles[kind]}>{children}</div>;
}
