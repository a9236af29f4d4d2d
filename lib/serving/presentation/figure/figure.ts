import type { Status } from '@/lib/core/measured';
import { type Sampled, shownCount } from '@/lib/serving/presentation/shown-count';
import type { PlaceQuality } from '@/lib/serving/queries/place-quality';
import { type QualityMark, qualityMark } from './quality-mark';

/** One figure with what it rests on, as a page hands it to what draws it. */
export interface Figure {
  status: Status;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Share of the registered households the figure rests on; below 1 it is partial. */
  coveredShare: number;
  /** Empirical-Bayes rate over the places of the level; null where the figure is no share that counts what it stands on. */
  smoothed: number | null;
  /** Ends of the 95 % interval, the noise of protection included, and the bounds of a banded figure; null where none is told. */
  intervalLow: number | null;
  intervalHigh: number | null;
  /** One household in how many was counted, where the value is weighted to the nation; null where it is as counted, or no count. */
  estimatedFrom: number | null;
  /** Households it rests on, as published; null where that is not told. */
  households: number | null;
  /** How far the records of the place can be trusted; null where the figure is asked for without it. */
  quality: QualityMark | null;
}

interface FigureColumns {
  status: Status;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  covered_share: number;
  smoothed: number | null;
  interval_low: number | null;
  interval_high: number | null;
  estimate: number | null;
  households?: number | null;
  quality_grade?: PlaceQuality['grade'];
  quality_reasons?: string;
}

/** A published row as it is shown: counts and money of a sample as their estimate for the nation. */
export function figureOf(row: FigureColumns | undefined, snapshot: Sampled): Figure {
  if (row === undefined) return nothing;
  const { value, intervalLow, intervalHigh, estimatedFrom } = shownCount(row, snapshot);
  return {
    status: row.status,
    value,
    numerator: row.numerator,
    denominator: row.denominator,
    coveredShare: row.covered_share,
    smoothed: row.smoothed,
    intervalLow,
    intervalHigh,
    estimatedFrom,
    households: row.households ?? null,
    quality: row.quality_reasons === undefined ? null : qualityMark(row.quality_grade ?? null, row.quality_reasons),
  };
}

const nothing: Figure = {
  status: 'missing',
  value: null,
  numerator: null,
  denominator: null,
  coveredShare: 0,
  smoothed: null,
  intervalLow: null,
  intervalHigh: null,
  estimatedFrom: null,
  households: null,
  quality: null,
};

/** Below this share of the households a figure says so beside itself; above it, when it is asked. */
const muchLeftOut = 0.75;

/** True where a shown figure rests on so few of the households that whoever reads it has to know at once. */
export const leavesMuchOut = (figure: Figure): boolean => isPartial(figure) && figure.coveredShare < muchLeftOut;

/** True where a shown figure leaves out some of the registered households. */
export const isPartial = (figure: Figure): boolean => figure.value !== null && figure.coveredShare < 0.9995;
