'use client';

import {
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Language } from '@/lib/core/language';
import type { ScatterPoint } from '@/lib/serving/presentation/charts/scatter-point';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import { chartInks, tooltipStyle } from './chart-inks';

export interface ScatterPointsProps {
  points: readonly ScatterPoint[];
  /** Mean of the figures; both lines of the cross. */
  mean: { here: number; around: number };
  /** Moran's I: the slope of the line through the cross. */
  slope: number | null;
  measure: Measure;
  axes: { across: string; up: string };
  language: Language;
  selected: readonly string[];
  onSelect(code: string, additive: boolean): void;
}

const { quiet, grid } = chartInks;

/** The dots with the cross of the means and the line whose slope is Moran's I. */
export function ScatterPoints({ points, mean, slope, measure, language, selected, ...props }: ScatterPointsProps) {
  const print = (value: unknown): string =>
    formatValue({ status: 'known', value: Number(value) }, measure, { language, scale: 'plain' }).text;
  const heres = points.map(({ here }) => here);
  const [low, high] = [Math.min(...heres), Math.max(...heres)];
  const along = (here: number) => ({ x: here, y: mean.around + (slope ?? 0) * (here - mean.here) });
  const chosen = new Set(selected);
  const drawn = [...points].sort((a, b) => Number(chosen.has(a.code)) - Number(chosen.has(b.code)));
  return (
    <ResponsiveContainer width="100%" height={260}>
      <ScatterChart accessibilityLayer={false} margin={{ top: 8, right: 14, bottom: 18, left: 4 }}>
        <CartesianGrid stroke={grid} />
        <XAxis
          type="number"
          dataKey="here"
          domain={['auto', 'auto']}
          tick={{ fill: quiet, fontSize: 11 }}
          stroke={grid}
          tickFormatter={print}
          label={{ value: props.axes.across, position: 'insideBottom', offset: -10, fill: quiet, fontSize: 11 }}
        />
        <YAxis
          type="number"
          dataKey="around"
          domain={['auto', 'auto']}
          tick={{ fill: quiet, fontSize: 11 }}
          stroke={grid}
          width={62}
          tickFormatter={print}
        />
        <Tooltip
          cursor={false}
          isAnimationActive={false}
          content={({ payload }) => {
            const point = payload?.[0]?.payload as ScatterPoint | undefined;
            if (!point) return null;
            return (
              <div
                style={{
                  ...tooltipStyle,
                  border: `1px solid ${grid}`,
                  borderRadius: 6,
                  paddingBlock: 4,
                  paddingInline: 8,
                }}
              >
                <strong>{point.name}</strong>
                <br />
                {print(point.here)} · {print(point.around)}
                <br />
                {point.className}
              </div>
            );
          }}
        />
        <ReferenceLine x={mean.here} stroke={quiet} strokeDasharray="4 3" />
        <ReferenceLine y={mean.around} stroke={quiet} strokeDasharray="4 3" />
        {slope !== null && <ReferenceLine segment={[along(low), along(high)]} stroke={quiet} strokeWidth={1.5} />}
        <Scatter
          data={drawn}
          isAnimationActive={false}
          onClick={(dot, _index, event) => {
            const { code } = dot.payload as ScatterPoint;
            props.onSelect(code, (event as unknown as MouseEvent).shiftKey);
          }}
          shape={(dot: { cx?: number; cy?: number; payload?: ScatterPoint }) => {
            const { cx = 0, cy = 0, payload } = dot;
            const isChosen = payload !== undefined && chosen.has(payload.code);
            return (
              <circle
                cx={cx}
                cy={cy}
                r={isChosen ? 6 : 3.2}
                fill={payload && `light-dark(${payload.ink.light}, ${payload.ink.dark})`}
                stroke={isChosen ? chartInks.ink : quiet}
                strokeWidth={isChosen ? 2 : 0.6}
                cursor="pointer"
                data-scatter-point={payload?.code}
              />
            );
          }}
        />
      </ScatterChart>
    </ResponsiveContainer>
  );
}
