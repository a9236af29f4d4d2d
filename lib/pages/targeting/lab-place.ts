import type { ScoreDistributionRow } from '@/lib/serving/queries/score-distributions';

/** A tehsil of the lab with its published distribution; null where nothing of it may be shown. */
export interface LabPlace {
  code: string;
  name: string;
  district: string;
  scores: ScoreDistributionRow | null;
  /** By area type, asked only where a scenario parts them. */
  urban: ScoreDistributionRow | null;
  rural: ScoreDistributionRow | null;
}

/** The whole place of the page parted by one breakdown. */
export interface LabGroup {
  breakdown: string;
  category: string;
  scores: ScoreDistributionRow;
}
