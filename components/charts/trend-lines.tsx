'use client';

import {
  Bar,
  BarChart,
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Language } from '@/lib/core/language';
import type { TrendPoint } from '@/lib/serving/presentation/charts/trend-point';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';

export interface TrendLinesProps {
  points: readonly TrendPoint[];
  measure: Measure;
  language: Language;
  drawing: 'line' | 'bar';
  levels?: readonly { label: string; value: number }[];
  isDark: boolean;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A line is not stretched over less than five steps of what is printed: noise must not look like a move. */
const levelDomain = ({ unit, decimals }: Measure): [(low: number) => number, (high: number) => number] => {
  const margin = 2.5 * 10 ** -(decimals + (unit === 'share' ? 2 : 0));
  return [(low) => low - margin, (high) => high + margin];
};

export function TrendLines({ points, measure, language, drawing, levels = [], isDark }: TrendLinesProps) {
  const ink = isDark ? '#67b195' : '#22664f';
  const quiet = isDark ? '#a9b1b8' : '#545e66';
  const paper = isDark ? '#1d2123' : '#fff';
  const grid = isDark ? '#333a3f' : '#e2e7ea';
  const print = (value: unknown): string =>
    formatValue({ status: 'known', value: Number(value) }, measure, { language, scale: 'plain' }).text;
  const event = isDark ? '#e0a85c' : '#8a5a00';
  const happened = points.filter((point) => (point.events?.length ?? 0) > 0);
  const dotOf = ({ cx, cy, payload }: { cx?: number; cy?: number; payload?: TrendPoint }) => {
    const key = payload?.label;
    if (cy === undefined || cx === undefined || !payload || payload.value === null) return <g key={key} />;
    const isPartial = payload.partialShare !== undefined;
    return <circle key={key} cx={cx} cy={cy} r={3.5} stroke={ink} fill={isPartial ? paper : ink} />;
  };
  const Chart = drawing === 'line' ? LineChart : BarChart;
  const breaks = points.filter((point) => point.isBreak);
  return (
    <ResponsiveContainer width="100%" height={210}>
      <Chart
        accessibilityLayer={false}
        data={[...points]}
        margin={{ top: happened.length > 0 ? 18 : 10, right: 16, bottom: 0, left: 4 }}
      >
        <CartesianGrid stroke={grid} vertical={false} />
        <XAxis dataKey="label" tick={{ fill: quiet, fontSize: 12 }} stroke={grid} />
        <YAxis
          tick={{ fill: quiet, fontSize: 12 }}
          stroke={grid}
          width={measure.unit === 'pkr' ? 80 : 64}
          tickFormatter={print}
          domain={drawing === 'bar' ? [0, 'auto'] : levelDomain(measure)}
        />
        <Tooltip
          formatter={(value) => [print(value), measure.title]}
          contentStyle={{ background: paper, borderColor: grid, fontSize: 13 }}
        />
        {breaks.map((point) => (
          <ReferenceLine key={point.label} x={point.label} stroke={quiet} strokeDasharray="4 3" />
        ))}
        {levels.map(({ label, value }) => (
          <ReferenceLine
            key={label}
            y={value}
            stroke={quiet}
            strokeDasharray="6 4"
            ifOverflow="extendDomain"
            label={{ value: label, position: 'insideTopLeft', fill: quiet, fontSize: 12 }}
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
            dataKey="value"
            stroke={ink}
            strokeWidth={2}
            dot={dotOf}
            connectNulls={false}
            isAnimationActive={false}
          />
        ) : (
          <Bar dataKey="value" fill={ink} maxBarSize={44} isAnimationActive={false} />
        )}
      </Chart>
    </ResponsiveContainer>
  );
}
