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
import type { DrawnSeries } from './drawn-series';

export interface SeriesPlotProps {
  rows: readonly Readonly<Record<string, number>>[];
  across: string;
  series: readonly DrawnSeries[];
  /** Draws the line on which both axes agree. */
  diagonal: boolean;
  zero: boolean;
  isDark: boolean;
  print(value: number): string;
  printAcross(value: number): string;
  heightPx: number;
}

/** Lines, dots or bars of several series over one axis of numbers. */
export function SeriesPlot({
  rows,
  across,
  series,
  diagonal,
  zero,
  isDark,
  print,
  printAcross,
  heightPx,
}: SeriesPlotProps) {
  const quiet = isDark ? '#a9b1b8' : '#545e66';
  const paper = isDark ? '#1d2123' : '#fff';
  const grid = isDark ? '#333a3f' : '#e2e7ea';
  const isBars = series.some(({ as }) => as === 'bar');
  const xs = rows.map((row) => row[across] as number);
  const isSteps = isBars || xs.every(Number.isInteger);
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const inkOf = (each: DrawnSeries): string => each.ink[isDark ? 'dark' : 'light'];
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
          domain={isBars ? [0, 'auto'] : ['auto', 'auto']}
        />
        <Tooltip
          isAnimationActive={false}
          labelFormatter={(value) => printAcross(Number(value))}
          formatter={(value) => print(Number(value))}
          contentStyle={{ background: paper, borderColor: grid, fontSize: 12 }}
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
          if (each.as === 'bar') return <Bar key={each.key} {...parts} fill={inkOf(each)} />;
          if (each.as === 'dot') return <Scatter key={each.key} {...parts} fill={inkOf(each)} />;
          return (
            <Line
              key={each.key}
              {...parts}
              stroke={inkOf(each)}
              strokeWidth={each.as === 'line' ? 2 : 1.2}
              strokeDasharray={each.as === 'dashes' ? '5 4' : undefined}
              dot={each.as === 'line' ? { r: 2.6, fill: inkOf(each), strokeWidth: 0 } : false}
            />
          );
        })}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
