import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/presentation/format-number';
import { bubbleKey, bubbleRadius, largestBubble } from './bubble-radius';
import styles from './map-legend.module.css';

/** The size of bubbles: nested discs of round counts. */
export function BubbleKey({ largest, language }: { largest: number; language: Language }) {
  const base = largestBubble * 2 + 2;
  return (
    <svg className={styles.bubbles} viewBox={`0 0 196 ${base + 2}`} role="presentation">
      {bubbleKey(largest).map((value) => {
        const radius = bubbleRadius(value, largest);
        const top = base - radius * 2;
        return (
          <g key={value}>
            <circle cx={largestBubble + 2} cy={base - radius} r={radius} />
            <line x1={largestBubble + 2} x2={60} y1={top} y2={top} />
            <text x={64} y={top + 4}>
              {formatNumber(value, { decimals: 0, language })}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
