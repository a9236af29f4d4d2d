import type { ReactNode } from 'react';
import type { Language } from '@/lib/core/language';
import type { MapRow } from '@/lib/serving/presentation/map-row';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import type { Scheme } from '@/lib/serving/presentation/scheme';

export interface SmallMapPanelProps {
  language: Language;
  measure: Measure;
  outline: Outline;
  panels: readonly { id: string; rows: readonly Pick<MapRow, 'code' | 'status' | 'value'>[] }[];
  scheme: Scheme;
  classes: number;
  breaks?: readonly number[] | null;
  onEdges?: (breaks: number[] | null) => void;
  /** Frames one map: its title, its link, what it counts. */
  frame(id: string, map: ReactNode, unknown: number): ReactNode;
  legendNote: ReactNode;
}
