import styles from './waterfall-chart.module.css';

export interface WaterfallBar {
  label: string;
  /** What was answered, in words; empty for the first and last bars. */
  answer: string;
  from: number;
  to: number;
  /** Points as they are printed. */
  points: string;
  kind: 'start' | 'term' | 'rounding' | 'score';
}

export interface WaterfallChartProps {
  title: string;
  bars: readonly WaterfallBar[];
  cutOff: { value: number; label: string } | null;
  /** Of the words; the bars themselves run left to right in both languages. */
  direction: 'ltr' | 'rtl';
}

interface Geometry {
  className: string | undefined;
  width: number;
  row: number;
  /** Where bars begin and end. */
  from: number;
  to: number;
  /** Top of a bar, and baseline of its words, below the top of its row. */
  bar: number;
  words: number;
  /** Where words begin: their end beside the bars, their start above them. */
  isAbove: boolean;
}

const beside: Geometry = {
  className: styles.wide,
  width: 900,
  row: 30,
  from: 300,
  to: 790,
  bar: 6,
  words: 18,
  isAbove: false,
};
const above: Geometry = {
  className: styles.narrow,
  width: 340,
  row: 46,
  from: 4,
  to: 336,
  bar: 22,
  words: 16,
  isAbove: true,
};
const thickness = 18;
const head = 26;

/**
 * A score as bars one below the other, each beginning where the one before ends; the line is the cut-off. On a narrow screen the words
 * stand above their bars.
 */
export function WaterfallChart(props: WaterfallChartProps) {
  return (
    <figure className={styles.chart} dir="ltr">
      <Drawing {...props} geometry={beside} />
      <Drawing {...props} geometry={above} />
    </figure>
  );
}

function Drawing({ title, bars, cutOff, direction, geometry }: WaterfallChartProps & { geometry: Geometry }) {
  const { width, row, from, to } = geometry;
  const ends = [0, ...bars.flatMap((bar) => [bar.from, bar.to]), ...(cutOff ? [cutOff.value] : [])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const x = (value: number): number => from + ((value - low) / (high - low || 1)) * (to - from);
  const height = head + bars.length * row + 8;
  const isRtl = direction === 'rtl';
  const [words, points] = geometry.isAbove ? [isRtl ? width - 4 : 4, isRtl ? 4 : width - 4] : [from - 10, width - 4];
  const anchor = geometry.isAbove || isRtl ? 'start' : 'end';
  const kept = cutOff ? Math.min(Math.max(x(cutOff.value), 44), width - 44) : 0;
  return (
    <svg className={geometry.className} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <line className={styles.zero} x1={x(0)} x2={x(0)} y1={head} y2={height - 4} />
      {bars.map((bar, index) => {
        const y = head + index * row;
        const [left, right] = [x(Math.min(bar.from, bar.to)), x(Math.max(bar.from, bar.to))];
        const next = bars[index + 1];
        const end = y + geometry.bar + thickness;
        return (
          <g key={bar.label} data-kind={bar.kind} data-sign={Math.sign(bar.to - bar.from)}>
            <text className={styles.label} direction={direction} x={words} y={y + geometry.words} textAnchor={anchor}>
              {bar.label}
              {bar.answer && <tspan className={styles.answer}>{`  ${bar.answer}`}</tspan>}
            </text>
            <rect
              className={styles.bar}
              x={left}
              y={y + geometry.bar}
              width={Math.max(right - left, 1.5)}
              height={thickness}
              rx={2}
            />
            {next && next.kind !== 'score' && !geometry.isAbove && (
              <line className={styles.join} x1={x(bar.to)} x2={x(bar.to)} y1={end} y2={end + row - thickness} />
            )}
            <text
              className={styles.points}
              x={points}
              y={y + geometry.words + 1}
              textAnchor={geometry.isAbove && isRtl ? 'start' : 'end'}
            >
              {bar.points}
            </text>
          </g>
        );
      })}
      {cutOff && (
        <g className={styles.cutOff}>
          {(geometry.isAbove ? bars.map((_, index) => head + index * row + geometry.bar) : [head]).map((top) => (
            <line
              key={top}
              x1={x(cutOff.value)}
              x2={x(cutOff.value)}
              y1={top - (geometry.isAbove ? 3 : 6)}
              y2={geometry.isAbove ? top + thickness + 3 : height - 2}
            />
          ))}
          <text x={geometry.isAbove ? kept : x(cutOff.value)} y={14} direction={direction} textAnchor="middle">
            {cutOff.label}
          </text>
        </g>
      )}
    </svg>
  );
}
