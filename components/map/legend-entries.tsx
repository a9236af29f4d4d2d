import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { ClassedMap, DrawnClass } from '@/lib/serving/presentation/classed-map';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { stateWords } from '@/lib/serving/presentation/status-words';
import { LegendEntry } from './legend-entry';
import type { LegendState } from './map-frame';
import styles from './map-legend.module.css';

interface Props<Drawn extends DrawnClass> extends Pick<LegendState, 'highlight' | 'onHighlight'> {
  drawn: Pick<ClassedMap, 'states'> & { classes: readonly Drawn[] };
  language: Language;
  words(entry: Drawn): string;
}

/** Every class and every state with its count; a press picks it out on the map, a second lets it go. */
export function LegendEntries<Drawn extends DrawnClass>(props: Props<Drawn>) {
  const { drawn, language, words, highlight, onHighlight } = props;
  const t = useTranslations('legend');
  const number = (count: number) => formatNumber(count, { decimals: 0, language });
  const toggle = (entry: typeof highlight) => onHighlight(highlight === entry ? null : entry);
  return (
    <ul className={styles.entries} aria-label={t('classes')}>
      {drawn.classes.map((entry) => (
        <LegendEntry
          key={entry.index}
          classIndex={entry.index}
          label={words(entry)}
          count={number(entry.count)}
          pressed={highlight === entry.index}
          onPress={() => toggle(entry.index)}
        />
      ))}
      {drawn.states.map(({ state, count }) => (
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
  );
}
