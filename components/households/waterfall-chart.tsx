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

const row = 30;
const [labels, figures] = [300, 90];
const width = 900;
const head = 26;

/** A score as bars one below the other, each beginning where the one before ends; the line is the cut-off. */
export function WaterfallChart({ title, bars, cutOff, direction }: WaterfallChartProps) {
  const ends = [0, ...bars.flatMap(({ from, to }) => [from, to]), ...(cutOff ? [cutOff.value] : [])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const span = high - low || 1;
  const x = (value: number): number => labels + ((value - low) / span) * (width - labels - figures - 20);
  const height = head + bars.length * row + 8;
  return (
    <figure className={styles.chart} dir="ltr">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        <line className={styles.zero} x1={x(0)} x2={x(0)} y1={head} y2={height - 4} />
        {bars.map((bar, index) => {
          const y = head + index * row;
          const [left, right] = [x(Math.min(bar.from, bar.to)), x(Math.max(bar.from, bar.to))];
          const next = bars[index + 1];
          return (
            <g key={bar.label} data-kind={bar.kind} data-sign={Math.sign(bar.to - bar.from)}>
              <text
                className={styles.label}
                direction={direction}
                x={labels - 10}
                y={y + 18}
                textAnchor={direction === 'rtl' ? 'start' : 'end'}
              >
                {bar.label}
                {bar.answer && <tspan className={styles.answer}>{`  ${bar.answer}`}</tspan>}
              </text>
              <rect
                className={styles.bar}
                x={left}
                y={y + 6}
                width={Math.max(right - left, 1.5)}
                height={row - 12}
                rx={2}
              />
              {next && next.kind !== 'score' && (
                <line className={styles.join} x1={x(bar.to)} x2={x(bar.to)} y1={y + row - 6} y2={y + row + 6} />
              )}
              <text className={styles.points} x={width - 4} y={y + 19} textAnchor="end">
                {bar.points}
              </text>
            </g>
          );
        })}
        {cutOff && (
          <g className={styles.cutOff}>
            <line x1={x(cutOff.value)} x2={x(cutOff.value)} y1={head - 6} y2={height - 2} />
            <text x={x(cutOff.value)} y={14} direction={direction} textAnchor="middle">
              {cutOff.label}
            </text>
          </g>
        )}
      </svg>
    </figure>
  );
}
