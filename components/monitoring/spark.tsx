import { Fragment } from 'react';
import type { SparkPoint } from '@/lib/serving/presentation/charts/spark-point';
import styles from './spark.module.css';

const [width, height, margin] = [96, 26, 3];

/** A small line of a figure by quarter; a quarter without a figure is a gap, a partial one an open dot. The numbers stand in the title. */
export function Spark({ points, words }: { points: readonly SparkPoint[]; words: string }) {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (index: number): number => margin + (index / Math.max(1, points.length - 1)) * (width - 2 * margin);
  const y = (value: number): number =>
    high === low ? height / 2 : height - margin - ((value - low) / (high - low)) * (height - 2 * margin);
  return (
    <svg role="img" aria-label={words} className={styles.spark} width={width} height={height} direction="ltr">
      <title>{words}</title>
      {points.map(({ label, value, isPartial }, index) => {
        const before = points[index - 1]?.value ?? null;
        if (value === null) return null;
        return (
          <Fragment key={label}>
            {before !== null && <line x1={x(index - 1)} y1={y(before)} x2={x(index)} y2={y(value)} />}
            <circle cx={x(index)} cy={y(value)} r={2.2} data-partial={isPartial} />
          </Fragment>
        );
      })}
    </svg>
  );
}
