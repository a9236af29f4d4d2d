import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { BivariateMap } from '@/lib/serving/presentation/bivariate-map';
import type { Measure } from '@/lib/serving/presentation/measure';
import { BivariateSquare } from './bivariate-square';
import { type Third, useThirdWords } from './bivariate-words';
import { LegendStates } from './legend-states';
import type { LegendState } from './map-frame';
import styles from './map-legend.module.css';

interface Props extends LegendState {
  drawn: BivariateMap;
  first: Measure;
  second: Measure;
  language: Language;
}

/** The legend of two measures: the square of nine colours, what is picked out in words, and the places that have no cell. */
export function BivariateLegend({ drawn, first, second, language, highlight, onHighlight, open, onOpen }: Props) {
  const t = useTranslations('bivariate');
  const c = useTranslations('classification');
  const l = useTranslations('legend');
  const thirdWords = useThirdWords(language);
  const toggle = (entry: typeof highlight) => onHighlight(highlight === entry ? null : entry);
  const picked = typeof highlight === 'number' ? drawn.classes[highlight] : undefined;
  const notes = [
    { measure: first, axis: drawn.first },
    { measure: second, axis: drawn.second },
  ].flatMap(({ measure, axis }) => axis.notes.map((note) => ({ measure, note })));
  return (
    <details
      className={`${styles.legend} ${styles.floating}`}
      open={open}
      onToggle={(event) => event.currentTarget.open !== open && onOpen(event.currentTarget.open)}
      data-map-legend=""
    >
      <summary className={styles.title}>{t('title')}</summary>
      <BivariateSquare
        drawn={drawn}
        first={first}
        second={second}
        language={language}
        highlight={highlight}
        onPick={toggle}
      />
      <p className={styles.method} role="status" data-picked="">
        {picked
          ? t('cell', {
              first: thirdWords(first, drawn.first, (picked.index % 3) as Third),
              second: thirdWords(second, drawn.second, Math.floor(picked.index / 3) as Third),
              count: picked.count,
            })
          : t('press')}
      </p>
      <LegendStates states={drawn.states} language={language} highlight={highlight} onToggle={toggle} />
      <p className={styles.method}>
        {l('places', { count: drawn.places })} · {t('method')} · {l('halfOpen')}
      </p>
      {notes.map(({ measure, note }) => (
        <p key={`${measure.id} ${note}`} className={styles.method}>
          {t('note', { measure: measure.title, note: c(`note.${note}`) })}
        </p>
      ))}
    </details>
  );
}
