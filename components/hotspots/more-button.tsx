import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './cluster-list.module.css';

interface Props {
  open: boolean;
  onToggle(): void;
  /** How many more there are, in words. */
  children: ReactNode;
}

/** Opens what a list left out, and folds it again. */
export function MoreButton({ open, onToggle, children }: Props) {
  const t = useTranslations('hotspots');
  return (
    <button type="button" className={styles.more} aria-expanded={open} onClick={onToggle}>
      {open ? t('fewer') : children}
    </button>
  );
}
