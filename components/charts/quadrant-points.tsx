'use client';

import {
  CartesianGrid,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Language } from '@/lib/core/language';
import type { QuadrantPoint } from '@/lib/serving/presentation/charts/quadrant-point';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { chartInks, tooltipStyle } from './chart-inks';

export interface QuadrantPointsProps {
  points: readonly QuadrantPoint[];
  medians: { need: number; missed: number };
  words: { across: string; up: string; worst: string };
  language: Language;
  selected: readonly string[];
  onSelect(code: string, additive: boolean): void;
}

const { quiet, grid, worst: hot } = chartInks;
const cool = 'var(--axis)';

/** The dots, the cross of the medians and the quadrant of high need and low coverage. */
export function QuadrantPoints({ points, medians, words, language, selected, onSelect }: QuadrantPointsProps) {
  const share = (value: unknown): string =>
    formatValue({ status: 'known', value: Number(value) }, { unit: 'share', decimals: 0 }, { language }).text;
  const chosen = new Set(selected);
  const drawn = [...points].sort((a, b) => Number(chosen.has(a.code)) - Number(chosen.has(b.code)));
  const highest = Math.max(...points.map(({ missed }) => missed));
  const tick = { fill: quiet, fontSize: 11 };
  return (
    <ResponsiveContainer width="100%" height={320}>
      <ScatterChart accessibilityLayer={false} margin={{ top: 8, right: 14, bottom: 20, left: 4 }}>
        <CartesianGrid stroke={grid} />
        <XAxis
          type="number"
          dataKey="need"
          domain={[0, 100]}
          tick={tick}
          stroke={grid}
          label={{ value: words.across, position: 'insideBottom', offset: -12, fill: quiet, fontSize: 11 }}
        />
        <YAxis
          type="number"
          dataKey="missed"
          domain={[0, Math.min(1, Math.ceil(highest * 20) / 20)]}
          tick={tick}
          stroke={grid}
          width={58}
          tickFormatter={share}
          label={{ value: words.up, position: 'insideTopLeft', angle: 0, dy: -2, dx: 62, fill: quiet, fontSize: 11 }}
        />
        <ReferenceArea
          x1={medians.need}
          x2={100}
          y1={medians.missed}
          y2={Math.min(1, Math.ceil(highest * 20) / 20)}
          fill={hot}
          fillOpacity={0.08}
          label={{ value: words.worst, position: 'insideTopRight', fill: hot, fontSize: 11 }}
        />
        <ReferenceLine x={medians.need} stroke={quiet} strokeDasharray="4 3" />
        <ReferenceLine y={medians.missed} stroke={quiet} strokeDasharray="4 3" />
        <Tooltip
          cursor={false}
          isAnimationActive={false}
          content={({ payload }) => {
            const point = payload?.[0]?.payload as QuadrantPoint | undefined;
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
                {words.across}: {Math.round(point.need)}
                <br />
                {words.up}: {share(point.missed)}
              </div>
            );
          }}
        />
        <Scatter
          data={drawn}
          isAnimationActive={false}
          onClick={(dot, _index, event) => {
            const { code } = dot.payload as QuadrantPoint;
            onSelect(code, (event as unknown as MouseEvent).shiftKey);
          }}
          shape={(dot: { cx?: number; cy?: number; payload?: QuadrantPoint }) => {
            const { cx = 0, cy = 0, payload } = dot;
            const isChosen = payload !== undefined && chosen.has(payload.code);
            return (
              <circle
                cx={cx}
                cy={cy}
                r={isChosen ? 6 : 3.4}
                fill={payload?.isWorst ? hot : cool}
                stroke={isChosen ? chartInks.ink : quiet}
                strokeWidth={isChosen ? 2 : 0.5}
                cursor="pointer"
                data-quadrant-point={payload?.code}
              />
            );
          }}
        />
      </ScatterChart>
    </ResponsiveContainer>
  );
}
