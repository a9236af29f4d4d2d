import type { Level } from '@/lib/science/geography/level';

export interface MeasureControlsProps {
  /** Themes in order, each with its indicators; left out where the page is about one indicator. */
  themes?: readonly { theme: string; indicators: readonly { id: string; title: string }[] }[];
  levels: readonly Level[];
  splits: readonly { breakdown: string; categories: readonly string[] }[];
  /** Empty where the indicator depends on no model. */
  models: readonly { id: string; title: string }[];
  defaultModel: string;
}
