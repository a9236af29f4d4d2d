import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { ClassedMap } from '@/lib/serving/presentation/classed-map';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { stateWords } from '@/lib/serving/presentation/status-words';
import { LegendEntry } from './legend-entry';
import type { LegendState } from './map-frame';
import styles from './map-legend.module.css';

interface Props extends Pick<LegendState, 'highlight'> {
  states: ClassedMap['states'];
  language: Language;
  onToggle(state: NonNullable<LegendState['highlight']>): void;
}

/** What is no figure on a map, each with its look and how many places; nothing where every place has one. */
export function LegendStates({ states, language, highlight, onToggle }: Props) {
  const t = useTranslations('legend');
  if (states.length === 0) return null;
  return (
    <ul className={styles.states} aria-label={t('states')}>
      {states.map(({ state, count }) => (
        <LegendEntry
          key={state}
          state={state}
          label={stateWords[state][language]}
          count={formatNumber(count, { decimals: 0, language })}
          pressed={highlight === state}
          onPress={state === 'unplaced' ? undefined : () => onToggle(state)}
        />
      ))}
    </ul>
  );
}
