import type { FillState } from '@/lib/serving/presentation/classed-map';
import { HatchPatterns } from './hatch-patterns';
import styles from './map-legend.module.css';

interface Props {
  classIndex?: number;
  state?: FillState;
  label: string;
  count: string;
  pressed: boolean;
  /** Absent where there is nothing on the map to pick out. */
  onPress?: () => void;
}

/** One line of the legend: swatch, what it means and how many places; a press picks it out on the map. */
export function LegendEntry({ classIndex, state, label, count, pressed, onPress }: Props) {
  const content = (
    <>
      <Swatch classIndex={classIndex} state={state} />
      <span className={styles.label}>{label}</span>
      <span className={styles.count}>{count}</span>
    </>
  );
  return (
    <li data-legend-count={count} data-legend-state={state}>
      {onPress ? (
        <button type="button" className={styles.entry} aria-pressed={pressed} onClick={onPress}>
          {content}
        </button>
      ) : (
        <span className={styles.entry}>{content}</span>
      )}
    </li>
  );
}

function Swatch({ classIndex, state }: Pick<Props, 'classIndex' | 'state'>) {
  const colour = classIndex === undefined ? 'var(--map-unknown)' : `var(--ink-${classIndex})`;
  return (
    <svg className={styles.swatch} viewBox="0 0 22 14" aria-hidden="true">
      <HatchPatterns />
      <rect width="22" height="14" style={{ fill: state === 'unplaced' ? 'none' : colour }} />
      {state && state !== 'unplaced' && <rect width="22" height="14" style={{ fill: `url(#hatch-${state})` }} />}
    </svg>
  );
}
