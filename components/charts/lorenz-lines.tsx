'use client';

import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Language } from '@/lib/core/language';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { chartInks, tooltipStyle } from './chart-inks';

export interface LorenzLinesProps {
  /** Cumulative shares 0–1, from (0, 0) to (1, 1). */
  points: readonly { households: number; consumption: number | null }[];
  words: { curve: string; equal: string; households: string };
  language: Language;
}

const { main: ink, quiet, grid } = chartInks;
const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Cumulative consumption over cumulative households, and the diagonal of equal shares. */
export function LorenzLines({ points, words, language }: LorenzLinesProps) {
  const print = (value: number, decimals: number): string =>
    formatValue({ status: 'known', value }, { unit: 'share', decimals }, { language }).text;
  const axis = {
    type: 'number' as const,
    domain: [0, 1],
    ticks,
    tick: { fill: quiet, fontSize: 12 },
    stroke: grid,
    tickFormatter: (share: number) => print(share, 0),
  };
  return (
    <ResponsiveContainer width="100%" height={210}>
      <LineChart accessibilityLayer={false} data={[...points]} margin={{ top: 10, right: 24, bottom: 0, left: 4 }}>
        <CartesianGrid stroke={grid} />
        <XAxis dataKey="households" {...axis} />
        <YAxis width={64} {...axis} />
        <Tooltip
          formatter={(value) => [print(Number(value), 1), words.curve]}
          labelFormatter={(share) => `${words.households}: ${print(Number(share), 0)}`}
          contentStyle={tooltipStyle}
        />
        <ReferenceLine
          segment={[
            { x: 0, y: 0 },
            { x: 1, y: 1 },
          ]}
          stroke={quiet}
          strokeDasharray="4 3"
          label={{ value: words.equal, position: 'insideTopLeft', fill: quiet, fontSize: 12 }}
        />
        <Line
          dataKey="consumption"
          stroke={ink}
          strokeWidth={2}
          dot={{ r: 2.5, fill: ink }}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
