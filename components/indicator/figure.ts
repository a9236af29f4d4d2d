import type { Status } from '@/lib/core/measured';

/** One figure with what it rests on, as a page hands it to what draws it. */
export interface Figure {
  status: Status;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Share of the registered households the figure rests on; below 1 it is partial. */
  coveredShare: number;
}

interface FigureColumns {
  status: Status;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  covered_share: number;
}

export const figureOf = (row: FigureColumns | undefined): Figure =>
  row
    ? {
        status: row.status,
        value: row.value,
        numerator: row.numerator,
        denominator: row.denominator,
        coveredShare: row.covered_share,
      }
    : { status: 'missing', value: null, numerator: null, denominator: null, coveredShare: 0 };

/** True where a shown figure leaves out some of the registered households. */
export const isPartial = (figure: Figure): boolean => figure.value !== null && figure.coveredShare < 0.9995;
