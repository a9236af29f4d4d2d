import type { PmtModel, PmtRecord, ValueType } from '../model';
import type { UnreadCell } from './column-type';

/** A household survey in memory: one record a household, null where unknown. */
export interface Survey {
  columns: { name: string; type: ValueType }[];
  rows: PmtRecord[];
  /** Cells that write no number in columns that nearly all do: taken as unknown. Absent where there is none. */
  unread?: UnreadCell[];
}

/**
 * How coefficients are estimated: least squares; ridge regression with a penalty on coefficients (null: the one that predicts
 * held-out rows best); or the regression of a quantile of the target, 0.5 being the median.
 */
export type Method =
  | { kind: 'ols' }
  | { kind: 'ridge'; lambda: number | null }
  | { kind: 'quantile'; quantile: number };

export interface CalibrationPlan {
  /** Id of the model to make. */
  id: string;
  /** The survey's name, for the model's source. */
  origin: string;
  target: string;
  /** Names of columns, or of features of `like`. */
  features: string[];
  /** Columns of numbers to take as codes, not as amounts. */
  categories: string[];
  /** Rows with the same value are held out together; null for training figures only. */
  folds: string | null;
  weights: string | null;
  /** Regress the logarithm of the target. */
  log: boolean;
  method: Method;
  /** A column (town or village, say) whose groups are told apart: calibration by group, and models of their own beside. */
  by: string | null;
  /** Use only the rows that hold this value: a model for towns, say. */
  only: { column: string; value: string } | null;
  /** Scale so that the households at or below `cutOff` are the `poorest` share. */
  cutOff: number;
  poorest: number;
  /** A model whose feature definitions, bands, texts and cut-offs are kept; its points are estimated anew. */
  like: PmtModel | null;
}
