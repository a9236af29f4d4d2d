'use client';

import { type ReactNode, useState } from 'react';
import styles from './data-table.module.css';
import { Icon } from './icon';

interface Props {
  title: string;
  /** Columns that the head of the group spans. */
  span: number;
  /** Rows in the group, said beside its title. */
  count: string;
  isOpen: boolean;
  children: ReactNode;
}

/** Rows of a table under a head that folds them away; on paper they are always there. */
export function FoldingRows({ title, span, count, isOpen: isOpenFirst, children }: Props) {
  const [isOpen, setIsOpen] = useState(isOpenFirst);
  return (
    <tbody data-folded={!isOpen}>
      <tr>
        <th scope="rowgroup" colSpan={span} className={styles.group}>
          <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            <Icon name="down" size={14} />
            {title} <small>{count}</small>
          </button>
        </th>
      </tr>
      {children}
    </tbody>
  );
}
