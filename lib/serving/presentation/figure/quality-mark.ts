import type { PlaceQuality } from '@/lib/serving/queries/place-quality';

/** How far the figures of a place can be trusted, and why not further; no grade where there is nothing to judge. */
export interface QualityMark {
  grade: PlaceQuality['grade'];
  /** Codes, the weightiest first; worded in the locale files under `quality.reasons`. */
  reasons: readonly string[];
}

export const qualityMark = (grade: PlaceQuality['grade'], reasons: string): QualityMark => ({
  grade,
  reasons: reasons.split(',').filter((reason) => reason !== ''),
});
