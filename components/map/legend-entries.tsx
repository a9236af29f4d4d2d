import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { ClassedMap, DrawnClass } from '@/lib/serving/presentation/classed-map';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { LegendEntry } from './legend-entry';
import { LegendStates } from './legend-states';
import type { LegendState } from './map-frame';
import styles from './map-legend.module.css';

interface Props<Drawn extends DrawnClass> extends Pick<LegendState, 'highlight' | 'onHighlight'> {
  drawn: Pick<ClassedMap, 'states'> & { classes: readonly Drawn[] };
  language: Language;
  /** `ramp`: classes in a row from low to high; `list`: classes with names. */
  layout: 'ramp' | 'list';
  words(entry: Drawn): string;
  /** What is said where `words` are short. */
  spoken?(entry: Drawn): string;
}

/** Every class and every state that occurs with its count; a press shows its places alone, a second lets them all stand again. */
export function LegendEntries<Drawn extends DrawnClass>(props: Props<Drawn>) {
  const { drawn, language, layout, words, spoken, highlight, onHighlight } = props;
  const t = useTranslations('legend');
  const number = (count: number) => formatNumber(count, { decimals: 0, language });
  const toggle = (entry: typeof highlight) => onHighlight(highlight === entry ? null : entry);
  return (
    <div className={styles.entries} data-layout={layout}>
      {drawn.classes.length > 0 && (
        <ul className={styles.classes} aria-label={t('classes')}>
          {drawn.classes.map((entry) => (
            <LegendEntry
              key={entry.index}
              classIndex={entry.index}
              outline={entry.outline}
              label={words(entry)}
              spoken={spoken?.(entry)}
              count={number(entry.count)}
              pressed={highlight === entry.index}
              onPress={() => toggle(entry.index)}
            />
          ))}
        </ul>
      )}
      <LegendStates states={drawn.states} language={language} highlight={highlight} onToggle={toggle} />
    </div>
  );
}
