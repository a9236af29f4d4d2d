import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';
import styles from './figure-table.module.css';

export interface SortHeaderProps {
  kind: string;
  sorted: false | 'asc' | 'desc';
  onSort: ((event: unknown) => void) | undefined;
  children: ReactNode;
}

const direction = { asc: 'ascending', desc: 'descending' } as const;

export function SortHeader({ kind, sorted, onSort, children }: SortHeaderProps) {
  return (
    <th scope="col" data-kind={kind} aria-sort={sorted ? direction[sorted] : 'none'}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {children}
        {sorted && <Icon name={sorted === 'asc' ? 'up' : 'down'} size={12} />}
      </button>
    </th>
  );
}
