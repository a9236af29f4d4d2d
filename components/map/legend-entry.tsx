import type { ClassOutline, FillState } from '@/lib/serving/presentation/classed-map';
import { HatchPatterns } from './hatch-patterns';
import styles from './map-legend.module.css';

interface Props {
  classIndex?: number;
  outline?: ClassOutline;
  state?: FillState;
  label: string;
  /** Said instead of a short label. */
  spoken?: string;
  count: string;
  pressed: boolean;
  /** Absent where there is nothing on the map to pick out. */
  onPress?: () => void;
}

/** One part of the legend: swatch, what it means and how many places; a press shows these alone. */
export function LegendEntry({ classIndex, outline, state, label, spoken, count, pressed, onPress }: Props) {
  const content = (
    <>
      <Swatch classIndex={classIndex} outline={outline} state={state} />
      <bdi className={styles.label}>{label}</bdi>
      <span className={styles.count}>{count}</span>
    </>
  );
  return (
    <li data-legend-count={count} data-legend-state={state}>
      {onPress ? (
        <button
          type="button"
          className={styles.entry}
          aria-pressed={pressed}
          aria-label={spoken && `${spoken}: ${count}`}
          onClick={onPress}
        >
          {content}
        </button>
      ) : (
        <span className={styles.entry}>{content}</span>
      )}
    </li>
  );
}

function Swatch({ classIndex, outline, state }: Pick<Props, 'classIndex' | 'outline' | 'state'>) {
  const colour = classIndex === undefined ? 'var(--map-unknown)' : `var(--ink-${classIndex})`;
  const area = { width: '100%', height: '100%' };
  return (
    <svg className={styles.swatch} data-outline={outline} aria-hidden="true">
      <HatchPatterns />
      <rect {...area} style={{ fill: state === 'unplaced' ? 'none' : colour }} />
      {state && state !== 'unplaced' && <rect {...area} style={{ fill: `url(#hatch-${state})` }} />}
    </svg>
  );
}
