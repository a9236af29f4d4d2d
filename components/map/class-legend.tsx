import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Language } from '@/lib/core/language';
import type { CategoryMap } from '@/lib/serving/presentation/category-map';
import { LegendEntries } from './legend-entries';
import type { LegendState } from './map-frame';
import styles from './map-legend.module.css';

interface Props extends LegendState {
  drawn: CategoryMap;
  title: string;
  language: Language;
  /** The name of a class in the language of the page. */
  words(id: string): string;
  /** How the classes came about, in a sentence or two. */
  children?: ReactNode;
}

/** The legend of named classes: each with its colour and count, then the states without a class, then how they were judged. */
export function ClassLegend({ drawn, title, language, words, children, highlight, onHighlight, open, onOpen }: Props) {
  const t = useTranslations('legend');
  return (
    <details
      className={styles.legend}
      open={open}
      onToggle={(event) => event.currentTarget.open !== open && onOpen(event.currentTarget.open)}
      data-map-legend=""
    >
      <summary className={styles.title}>{title}</summary>
      <LegendEntries
        drawn={drawn}
        language={language}
        words={({ id }) => words(id)}
        highlight={highlight}
        onHighlight={onHighlight}
      />
      <p className={styles.method}>{t('places', { count: drawn.places })}</p>
      {children && <div className={styles.method}>{children}</div>}
    </details>
  );
}
