import { useLocale } from 'next-intl';
import { Fragment } from 'react';
import type { Language } from '@/lib/core/language';
import { axisOf } from '@/lib/serving/presentation/charts/axis';
import type { SparkPoint } from '@/lib/serving/presentation/charts/spark-point';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import styles from './spark.module.css';

const [width, height, margin] = [96, 26, 3];

interface Props {
  points: readonly SparkPoint[];
  measure: Measure;
  /** The numbers in words. */
  words: string;
}

/**
 * A small line of a figure by quarter between its first and its last value, on the axis of a chart, so that a small move looks small. A
 * quarter without a figure is a gap; a partial one is an open dot that nothing is joined to. The numbers stand in the title.
 */
export function Spark({ points, measure, words }: Props) {
  const language = useLocale() as Language;
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = axisOf(known, measure, 'line').domain;
  const x = (index: number): number => margin + (index / Math.max(1, points.length - 1)) * (width - 2 * margin);
  const y = (value: number): number => height - margin - ((value - low) / (high - low || 1)) * (height - 2 * margin);
  const print = (value: number | undefined): string =>
    value === undefined ? '' : formatValue({ status: 'known', value }, measure, { language, scale: 'million' }).text;
  return (
    <span className={styles.line} dir="ltr">
      <bdi className={styles.end} aria-hidden="true">
        {print(known[0])}
      </bdi>
      <svg role="img" aria-label={words} className={styles.spark} width={width} height={height} direction="ltr">
        <title>{words}</title>
        {points.map(({ label, value, isPartial }, index) => {
          const before = points[index - 1];
          if (value === null) return null;
          const isJoined = before && before.value !== null && !before.isPartial && !isPartial;
          return (
            <Fragment key={label}>
              {isJoined && <line x1={x(index - 1)} y1={y(before.value as number)} x2={x(index)} y2={y(value)} />}
              <circle cx={x(index)} cy={y(value)} r={2.2} data-partial={isPartial} />
            </Fragment>
          );
        })}
      </svg>
      <bdi className={styles.end} aria-hidden="true">
        {print(known[known.length - 1])}
      </bdi>
    </span>
  );
}
