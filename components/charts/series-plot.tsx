'use client';

import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { axisOf } from '@/lib/serving/presentation/charts/axis';
import { chartInks, tooltipStyle } from './chart-inks';
import type { DrawnSeries } from './drawn-series';

export interface SeriesPlotProps {
  rows: readonly Readonly<Record<string, number>>[];
  across: string;
  series: readonly DrawnSeries[];
  /** Draws the line on which both axes agree. */
  diagonal: boolean;
  zero: boolean;
  print(value: number): string;
  printAcross(value: number): string;
  heightPx: number;
}

const { quiet, grid } = chartInks;

/** Lines, dots or bars of several series over one axis of numbers. */
export function SeriesPlot({ rows, across, series, diagonal, zero, print, printAcross, heightPx }: SeriesPlotProps) {
  const isBars = series.some(({ as }) => as === 'bar');
  const xs = rows.map((row) => row[across] as number);
  const isSteps = isBars || xs.every(Number.isInteger);
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const heights = rows.flatMap((row) => series.map(({ key }) => row[key] as number));
  const bars = isBars ? axisOf(heights, { unit: 'count' }, 'bar') : null;
  return (
    <ResponsiveContainer width="100%" height={heightPx}>
      <ComposedChart accessibilityLayer={false} data={[...rows]} margin={{ top: 10, right: 16, bottom: 4, left: 4 }}>
        <CartesianGrid stroke={grid} vertical={!isBars} />
        <XAxis
          dataKey={across}
          type={isSteps ? 'category' : 'number'}
          domain={['auto', 'auto']}
          tick={{ fill: quiet, fontSize: 11 }}
          stroke={grid}
          tickFormatter={(value) => printAcross(Number(value))}
        />
        <YAxis
          tick={{ fill: quiet, fontSize: 11 }}
          stroke={grid}
          width={62}
          tickFormatter={(value) => print(Number(value))}
          domain={bars?.domain ?? ['auto', 'auto']}
          ticks={bars?.ticks}
        />
        <Tooltip
          isAnimationActive={false}
          labelFormatter={(value) => printAcross(Number(value))}
          formatter={(value) => print(Number(value))}
          contentStyle={tooltipStyle}
        />
        {zero && <ReferenceLine y={0} stroke={quiet} />}
        {diagonal && (
          <ReferenceLine
            segment={[
              { x: low, y: low },
              { x: high, y: high },
            ]}
            stroke={quiet}
            strokeDasharray="5 4"
          />
        )}
        {series.map((each) => {
          const parts = { dataKey: each.key, name: each.title, isAnimationActive: false };
          if (each.as === 'bar') return <Bar key={each.key} {...parts} fill={each.ink} />;
          if (each.as === 'dot') return <Scatter key={each.key} {...parts} fill={each.ink} />;
          return (
            <Line
              key={each.key}
              {...parts}
              stroke={each.ink}
              strokeWidth={each.as === 'line' ? 2 : 1.2}
              strokeDasharray={each.as === 'dashes' ? '5 4' : undefined}
              dot={each.as === 'line' ? { r: 2.6, fill: each.ink, strokeWidth: 0 } : false}
            />
          );
        })}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
