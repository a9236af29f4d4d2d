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
import { LegendBox } from './legend-box';
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

/** What the colours mean: a ramp from low to high with counts; distribution, method and edges open from it. */
export function MapLegend(props: Props) {
  const { choropleth, measure, language, highlight, onHighlight, bubbles, open, onOpen, edges, affected } = props;
  const t = useTranslations('legend');
  const [isEditing, setEditing] = useState(false);
  const c = useTranslations('classification');
  const b = useTranslations('breaks');
  const words = useClassWords(shownEdges(choropleth), measure, language);
  const isLocal = choropleth.method !== 'policy' && measure.kind !== 'change' && choropleth.classes.length > 0;
  const unit = t(`unit.${measure.kind === 'change' && measure.unit === 'share' ? 'points' : measure.unit}`);
  return (
    <LegendBox
      title={`${measure.title}${language === 'ur' ? '، ' : ', '}${unit}`}
      badge={isLocal ? c(`badge.${choropleth.method === 'manual' ? 'manual' : 'local'}`) : null}
      open={open}
      onOpen={onOpen}
      details={
        <>
          <LegendHistogram choropleth={choropleth} highlight={highlight}>
            {edges && isEditing && choropleth.breaks.length > 2 && (
              <EdgeHandles {...edges} measure={measure} language={language} />
            )}
          </LegendHistogram>
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
        </>
      }
      aside={
        affected && (
          <label className={styles.affected}>
            <input
              type="checkbox"
              checked={affected.shown}
              onChange={(event) => affected.onShow(event.currentTarget.checked)}
            />
            <span>{b('affected', { what: affected.title })}</span>
          </label>
        )
      }
    >
      <LegendEntries
        drawn={choropleth}
        language={language}
        layout="ramp"
        words={words.short}
        spoken={words.full}
        highlight={highlight}
        onHighlight={onHighlight}
      />
      {bubbles && <BubbleKey largest={bubbles.largest} places={choropleth.fills.size} language={language} />}
    </LegendBox>
  );
}
