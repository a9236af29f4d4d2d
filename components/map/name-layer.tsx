import type { PlacedName } from '@/lib/serving/presentation/naming/place-names';
import styles from './name-layer.module.css';

interface Props {
  names: readonly PlacedName[];
  /** Pixels of the ground on which the names were placed; they keep their places when it grows or shrinks. */
  width: number;
  height: number;
}

/** Names over a drawing in the letters of the page, since no glyphs come with the engine; who cannot see hears them from the stage. */
export function NameLayer({ names, width, height }: Props) {
  return (
    <div className={styles.layer} dir="ltr" aria-hidden="true" data-map-names="">
      {names.map(({ code, level, text, x, y, marked }) => (
        <span
          key={`${level} ${code}`}
          className={styles.name}
          data-level={level}
          data-marked={marked || undefined}
          style={{ insetInlineStart: `${percent(x, width)}%`, insetBlockStart: `${percent(y, height)}%` }}
        >
          <bdi>{text}</bdi>
        </span>
      ))}
    </div>
  );
}

const percent = (at: number, whole: number): number => Math.round((at / Math.max(1, whole)) * 10_000) / 100;
