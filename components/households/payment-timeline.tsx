import styles from './payment-timeline.module.css';

export interface TimelineDot {
  key: string;
  /** Years, with the part of the year: 2025.25 is 1 April 2025. */
  at: number;
  state: 'withdrawn' | 'deposited' | 'failed' | 'due';
  title: string;
}

export interface PaymentTimelineProps {
  title: string;
  lanes: readonly { name: string; dots: readonly TimelineDot[] }[];
  /** Of the names; time runs left to right in both languages. */
  direction: 'ltr' | 'rtl';
}

const lane = 34;
const [labels, width] = [210, 900];

/** Instalments along time, one line a programme: full where withdrawn, half where waiting, a cross where it failed, empty where due. */
export function PaymentTimeline({ title, lanes, direction }: PaymentTimelineProps) {
  const times = lanes.flatMap(({ dots }) => dots.map(({ at }) => at));
  const [first, last] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times) + 0.05)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const x = (at: number): number => labels + ((at - first) / Math.max(last - first, 1)) * (width - labels - 24);
  const height = lanes.length * lane + 26;
  return (
    <figure className={styles.timeline} dir="ltr">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {years.map((year) => (
          <g key={year}>
            <line className={styles.year} x1={x(year)} x2={x(year)} y1={4} y2={height - 20} />
            <text className={styles.when} x={x(year)} y={height - 6} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {lanes.map(({ name, dots }, index) => {
          const y = index * lane + 18;
          return (
            <g key={name}>
              <text
                className={styles.name}
                direction={direction}
                x={labels - 12}
                y={y + 4}
                textAnchor={direction === 'rtl' ? 'start' : 'end'}
              >
                {name}
              </text>
              <line className={styles.lane} x1={labels} x2={width - 24} y1={y} y2={y} />
              {dots.map(({ key, at, state, title: said }) =>
                state === 'failed' ? (
                  <path key={key} className={styles.failed} d={cross(x(at), y)}>
                    <title>{said}</title>
                  </path>
                ) : (
                  <circle key={key} className={styles[state]} cx={x(at)} cy={y} r={5.5}>
                    <title>{said}</title>
                  </circle>
                ),
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

const cross = (x: number, y: number): string => `M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10`;
