import type { Level } from '../../science/geography/level';

export interface SnapshotQuestion {
  folder: string;
  snapshot: string;
  indicator: string;
  beside: string | null;
  level: Level;
  period: string | null;
  model: string | null;
}
