import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Language } from '@/lib/core/language';
import type { CategoryMap } from '@/lib/serving/presentation/category-map';
import { LegendBox } from './legend-box';
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

/** The legend of named classes: each with its colour and count, then the states without a class; how they were judged opens from it. */
export function ClassLegend({ drawn, title, language, words, children, highlight, onHighlight, open, onOpen }: Props) {
  const t = useTranslations('legend');
  return (
    <LegendBox
      title={title}
      open={open}
      onOpen={onOpen}
      details={
        <>
          <p className={styles.method}>{t('places', { count: drawn.places })}</p>
          {children && <div className={styles.method}>{children}</div>}
        </>
      }
    >
      <LegendEntries
        drawn={drawn}
        language={language}
        layout="list"
        words={({ id }) => words(id)}
        highlight={highlight}
        onHighlight={onHighlight}
      />
    </LegendBox>
  );
}
