import type { ModelPair } from '@/lib/serving/queries/model-pairs';
import type { Outline } from '../../serving/presentation/outline/outline';

export interface PairsPanelProps {
  /** One pair of models under one rule, in the whole place of the page; null where no two models score the same households. */
  pair: ModelPair | null;
  titles: { a: string; b: string };
  /** The same for each province, and for each district of the map. */
  provinces: readonly { name: string; pair: ModelPair }[];
  districts: readonly { code: string; name: string; pair: ModelPair | null }[];
  outline: Outline;
}
