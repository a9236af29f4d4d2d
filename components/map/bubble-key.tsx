import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { bubbleKey, bubbleRadius, largestBubble } from './bubble-radius';
import styles from './map-legend.module.css';

/** The size of bubbles: discs of round counts on one ground, side by side. */
export function BubbleKey({ largest, places, language }: { largest: number; places: number; language: Language }) {
  const tallest = largestBubble(places) * 2 + 2;
  return (
    <svg className={styles.bubbles} viewBox={`0 0 196 ${tallest + 2}`} aria-hidden="true">
      {bubbleKey(largest).map((value, index) => {
        const radius = bubbleRadius(value, largest, places);
        const left = 4 + index * 100;
        return (
          <g key={value}>
            <circle cx={left + radius} cy={tallest - radius} r={radius} />
            <text x={left + radius * 2 + 5} y={tallest - 2}>
              {formatNumber(value, { decimals: 0, language })}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
