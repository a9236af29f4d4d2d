import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Language } from '@/lib/core/language';
import type { Choropleth } from '@/lib/serving/presentation/choropleth';
import { shownEdges } from '@/lib/serving/presentation/format-range';
import type { Measure } from '@/lib/serving/presentation/measure';
import { BubbleKey } from './bubble-key';
import { useClassWords } from './class-words';
import type { EdgeControls } from './edge-controls';
import { EdgeEditor } from './edge-editor';
import { EdgeHandles } from './edge-handles';
import { LegendEntries } from './legend-entries';
import { LegendHistogram } from './legend-histogram';
import type { LegendState } from './map-frame';
import styles from './map-legend.module.css';

/** The people a rate counts, drawn as bubbles on demand. */
export interface Affected {
  /** What is counted: "households with score ≤ cut-off". */
  title: string;
  shown: boolean;
  onShow(shown: boolean): void;
}

interface Props extends LegendState {
  choropleth: Choropleth;
  measure: Measure;
  language: Language;
  edges?: EdgeControls;
  affected?: Affected;
  /** What else this map must explain: the size of circles, how many maps were counted. */
  children?: ReactNode;
}

/** What the colours mean: distribution, classes with their counts, the states that are no class, and how it was cut. */
export function MapLegend(props: Props) {
  const { choropleth, measure, language, highlight, onHighlight, bubbles, open, onOpen, edges, affected } = props;
  const t = useTranslations('legend');
  const [isEditing, setEditing] = useState(false);
  const c = useTranslations('classification');
  const b = useTranslations('breaks');
  const words = useClassWords(shownEdges(choropleth), measure, language);
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
      <LegendHistogram choropleth={choropleth} highlight={highlight}>
        {edges && isEditing && choropleth.breaks.length > 2 && (
          <EdgeHandles {...edges} measure={measure} language={language} />
        )}
      </LegendHistogram>
      {bubbles && !bubbles.over && (
        <BubbleKey largest={bubbles.largest} places={choropleth.fills.size} language={language} />
      )}
      <LegendEntries
        drawn={choropleth}
        language={language}
        words={words}
        highlight={highlight}
        onHighlight={onHighlight}
      />
      {affected && (
        <label className={styles.affected}>
          <input
            type="checkbox"
            checked={affected.shown}
            onChange={(event) => affected.onShow(event.currentTarget.checked)}
          />
          <span>{b('affected', { what: affected.title })}</span>
        </label>
      )}
      {bubbles?.over && <BubbleKey largest={bubbles.largest} places={choropleth.fills.size} language={language} />}
      <p className={styles.method}>
        {t('places', { count: choropleth.places })} · {c(`scheme.${choropleth.method}`)}
        {choropleth.classes.length > 1 && <> · {t('halfOpen')}</>}
      </p>
      {choropleth.notes.map((note) => (
        <p key={note} className={styles.method}>
          {c(`note.${note}`)}
        </p>
      ))}
      {props.children && <div className={styles.method}>{props.children}</div>}
      {edges && <EdgeEditor {...edges} open={isEditing} onOpen={setEditing} />}
    </details>
  );
}
