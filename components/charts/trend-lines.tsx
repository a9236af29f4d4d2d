'use client';

import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Language } from '@/lib/core/language';
import { axisOf } from '@/lib/serving/presentation/charts/axis';
import type { TrendPoint } from '@/lib/serving/presentation/charts/trend-point';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import { chartInks, tooltipStyle } from './chart-inks';

export interface TrendLinesProps {
  points: readonly TrendPoint[];
  measure: Measure;
  language: Language;
  drawing: 'line' | 'bar';
  levels?: readonly { label: string; value: number }[];
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const { main, quiet, grid, paper, event } = chartInks;

/** Points as a line or bars. What rests on a part of the places stands apart as an open dot and is joined to nothing. */
export function TrendLines({ points, measure, language, drawing, levels = [] }: TrendLinesProps) {
  const print = (value: unknown, decimals = measure.decimals): string =>
    formatValue({ status: 'known', value: Number(value) }, { ...measure, decimals }, { language, scale: 'plain' }).text;
  const rows = points.map((point) => ({
    ...point,
    whole: point.partialShare === undefined ? point.value : null,
    part: point.partialShare === undefined ? null : point.value,
  }));
  const values = [...points, ...levels].flatMap(({ value }) => (value === null ? [] : [value]));
  const axis = axisOf(values, measure, drawing);
  const happened = points.filter((point) => (point.events?.length ?? 0) > 0);
  const breaks = points.filter((point) => point.isBreak);
  return (
    <ResponsiveContainer width="100%" height={210}>
      <ComposedChart
        accessibilityLayer={false}
        data={rows}
        margin={{ top: happened.length > 0 ? 18 : 10, right: 16, bottom: 0, left: 4 }}
      >
        <CartesianGrid stroke={grid} vertical={false} />
        <XAxis dataKey="label" tick={{ fill: quiet, fontSize: 12 }} stroke={grid} />
        <YAxis
          tick={{ fill: quiet, fontSize: 12 }}
          stroke={grid}
          width={measure.unit === 'pkr' ? 84 : 64}
          tickFormatter={(value) => print(value, axis.decimals)}
          domain={axis.domain}
          ticks={axis.ticks}
        />
        <Tooltip formatter={(value) => [print(value), measure.title]} contentStyle={tooltipStyle} />
        {breaks.map((point) => (
          <ReferenceLine key={point.label} x={point.label} stroke={quiet} strokeDasharray="4 3" />
        ))}
        {levels.map(({ label, value }) => (
          <ReferenceLine
            key={label}
            y={value}
            stroke={quiet}
            strokeDasharray="6 4"
            label={{ value: `${label}: ${print(value)}`, position: 'insideBottomLeft', fill: quiet, fontSize: 12 }}
          />
        ))}
        {happened.map((point, index) => (
          <ReferenceLine
            key={`event ${point.label}`}
            x={point.label}
            stroke={event}
            strokeDasharray="2 3"
            label={{ value: letters[index], position: 'top', fill: event, fontSize: 12 }}
          />
        ))}
        {drawing === 'line' ? (
          <Line
            dataKey="whole"
            stroke={main}
            strokeWidth={2}
            dot={{ r: 3.5, fill: main, stroke: main }}
            connectNulls={false}
            isAnimationActive={false}
          />
        ) : (
          <Bar dataKey="whole" fill={main} maxBarSize={44} isAnimationActive={false} />
        )}
        <Line
          dataKey="part"
          stroke="none"
          dot={{ r: 4, fill: paper, stroke: main, strokeWidth: 1.5 }}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
