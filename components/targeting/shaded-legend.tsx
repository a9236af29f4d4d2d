import type { CSSProperties } from 'react';
import type { Ink } from '@/lib/serving/presentation/ink';
import theme from '../map/map-theme.module.css';
import styles from './shaded-map.module.css';

interface Props {
  label: string;
  /** Words of each class in the order of the inks, and how many places it holds. */
  words: readonly string[];
  counts: readonly number[];
  inks: readonly Ink[];
  /** Words for the places that are withheld, and how many they are. */
  withheld: { words: string; count: number };
}

/** What the inks mean and how many places each holds; withheld places are listed when there are any. */
export function ShadedLegend({ label, words, counts, inks, withheld }: Props) {
  const entries = words.map((each, index) => ({ index, words: each, count: counts[index] ?? 0 }));
  const variables = Object.fromEntries(
    inks.flatMap(({ light, dark }, index) => [
      [`--light-${index}`, light],
      [`--dark-${index}`, dark],
    ]),
  ) as CSSProperties;
  return (
    <ul className={`${theme.theme} ${styles.legend}`} style={variables} aria-label={label}>
      {[...entries, ...(withheld.count > 0 ? [{ index: -1, ...withheld }] : [])].map((entry) => (
        <li key={entry.index}>
          <svg className={styles.swatch} viewBox="0 0 22 14" aria-hidden="true">
            <rect x="0.5" y="0.5" width="21" height="13" data-class={entry.index} />
          </svg>
          <span>
            <bdi>{entry.words}</bdi> ({entry.count})
          </span>
        </li>
      ))}
    </ul>
  );
}
