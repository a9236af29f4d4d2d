import type { PmtModel, PmtRecord, ValueType } from '../model';

/** A household survey in memory: one record a household, null where unknown. */
export interface Survey {
  columns: { name: string; type: ValueType }[];
  rows: PmtRecord[];
}

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
  /** Scale so that the households at or below `cutOff` are the `poorest` share. */
  cutOff: number;
  poorest: number;
  /** A model whose feature definitions, bands, texts and cut-offs are kept; its points are estimated anew. */
  like: PmtModel | null;
}
