import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { Choropleth } from '@/lib/presentation/choropleth';
import { formatNumber } from '@/lib/presentation/format-number';
import type { Measure } from '@/lib/presentation/measure';
import { stateWords } from '@/lib/presentation/status-words';
import { BubbleKey } from './bubble-key';
import { useClassWords } from './class-words';
import { LegendEntry } from './legend-entry';
import { LegendHistogram } from './legend-histogram';
import styles from './map-legend.module.css';
import type { Highlight } from './paint';

interface Props {
  choropleth: Choropleth;
  measure: Measure;
  language: Language;
  highlight: Highlight;
  onHighlight(highlight: Highlight): void;
  bubbles: boolean;
  open: boolean;
  onOpen(open: boolean): void;
}

/** What the colours mean: distribution, classes with their counts, the states that are no class, and how it was cut. */
export function MapLegend({ choropleth, measure, language, highlight, onHighlight, bubbles, open, onOpen }: Props) {
  const t = useTranslations('legend');
  const c = useTranslations('classification');
  const words = useClassWords(choropleth.breaks, measure, language);
  const number = (count: number) => formatNumber(count, { decimals: 0, language });
  const toggle = (entry: Highlight) => onHighlight(highlight === entry ? null : entry);
  return (
    <details
      className={styles.legend}
      open={open}
      onToggle={(event) => event.currentTarget.open !== open && onOpen(event.currentTarget.open)}
      data-map-legend=""
    >
      <summary className={styles.title}>{measure.title}</summary>
      <p className={styles.unit}>
        {t(`unit.${measure.kind === 'change' && measure.unit === 'share' ? 'points' : measure.unit}`)}
      </p>
      <LegendHistogram choropleth={choropleth} highlight={highlight} />
      {bubbles && (
        <BubbleKey largest={choropleth.classes.at(-1)?.to ?? 0} places={choropleth.fills.size} language={language} />
      )}
      <ul className={styles.entries} aria-label={t('classes')}>
        {choropleth.classes.map((entry) => (
          <LegendEntry
            key={entry.index}
            classIndex={entry.index}
            label={words(entry)}
            count={number(entry.count)}
            pressed={highlight === entry.index}
            onPress={() => toggle(entry.index)}
          />
        ))}
        {choropleth.states.map(({ state, count }) => (
          <LegendEntry
            key={state}
            state={state}
            label={stateWords[state][language]}
            count={number(count)}
            pressed={highlight === state}
            onPress={state === 'unplaced' ? undefined : () => toggle(state)}
          />
        ))}
      </ul>
      <p className={styles.method}>
        {t('places', { count: choropleth.places })} · {c(`scheme.${choropleth.method}`)}
        {choropleth.classes.length > 1 && <> · {t('halfOpen')}</>}
      </p>
      {choropleth.notes.map((note) => (
        <p key={note} className={styles.method}>
          {c(`note.${note}`)}
        </p>
      ))}
    </details>
  );
}
