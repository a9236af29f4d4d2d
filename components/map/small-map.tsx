import type { Fill } from '@/lib/serving/presentation/classed-map';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import { HatchPatterns } from './hatch-patterns';
import { type Highlight, isPicked } from './paint';
import styles from './small-map.module.css';

interface Props {
  outline: Outline;
  fills: ReadonlyMap<string, Fill>;
  highlight: Highlight;
}

/** One of many maps, as SVG: the shapes of a class are one path, so that a dozen maps of 577 places stay light. Decoration beside its words. */
export function SmallMap({ outline, fills, highlight }: Props) {
  const groups = new Map<string, { fill: Fill; paths: string[] }>();
  const outside: string[] = [];
  for (const { code, path } of outline.places) {
    const fill = fills.get(code);
    if (!fill) {
      outside.push(path);
      continue;
    }
    const key = `${fill.classIndex} ${fill.status}`;
    const group = groups.get(key) ?? { fill, paths: [] };
    group.paths.push(path);
    groups.set(key, group);
  }
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${outline.width} ${outline.height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      <HatchPatterns />
      {outside.length > 0 && <path className={styles.outside} d={outside.join('')} />}
      {[...groups].map(([key, { fill, paths }]) => {
        const shape = paths.join('');
        const colour = fill.classIndex === null ? 'var(--map-unknown)' : `var(--ink-${fill.classIndex})`;
        return (
          <g key={key} opacity={isPicked(fill, highlight) ? 1 : 0.16}>
            <path d={shape} style={{ fill: colour }} />
            {fill.status !== 'known' && (
              <path className={styles.hatch} d={shape} style={{ fill: `url(#hatch-${fill.status})` }} />
            )}
          </g>
        );
      })}
      <path className={styles.borders} d={outline.borders} />
    </svg>
  );
}
