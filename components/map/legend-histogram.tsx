import { sum } from 'd3-array';
import type { ReactNode } from 'react';
import type { Choropleth } from '@/lib/serving/presentation/choropleth';
import type { HistogramBin } from '@/lib/serving/presentation/histogram';
import styles from './map-legend.module.css';
import type { Highlight } from './paint';

const [width, height] = [196, 36];

/** How many places lie where, low to high from left to right in both languages, in the colours of the map. */
export function LegendHistogram({
  choropleth: { histogram },
  highlight,
  children,
}: {
  choropleth: Choropleth;
  highlight: Highlight;
  /** Stands over the bars on the same scale: the handles of the edges. */
  children?: ReactNode;
}) {
  const tallest = Math.max(0, ...histogram.map(({ counts }) => sum(counts)));
  if (tallest === 0) return null;
  return (
    <div className={styles.distribution} data-handles={children ? true : undefined}>
      <svg
        className={styles.histogram}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bars(histogram, tallest).map(({ key, index, ...box }) => (
          <rect
            key={key}
            {...box}
            opacity={highlight === null || highlight === index ? 1 : 0.25}
            style={{ fill: `var(--ink-${index})` }}
          />
        ))}
      </svg>
      {children}
    </div>
  );
}

/** One box for each class in each bin, stacked from the lowest class. */
function bars(histogram: readonly HistogramBin[], tallest: number) {
  const step = width / histogram.length;
  return histogram.flatMap(({ counts }, bin) => {
    let top = height;
    return counts.flatMap((count, index) => {
      if (count === 0) return [];
      const tall = Math.max(1, (count / tallest) * height);
      top -= tall;
      return [
        { key: `${bin} ${index}`, index, x: bin * step + 0.4, y: top, width: Math.max(0.8, step - 0.8), height: tall },
      ];
    });
  });
}
