import type { Figure } from './figure';

/** One component of a multidimensional measure at a place. */
export interface MpiPart {
  id: string;
  title: string;
  /** Share of the total weight, 0–1. */
  weight: number;
  deprived: Figure;
  censored: Figure;
  contribution: Figure;
}

/** A multidimensional measure at a place, in the language of the page. */
export interface MpiMeasure {
  id: string;
  title: string;
  components: number;
  /** What the snapshot lacks to compute it, a sentence a component; empty where it is computed. */
  lacks: string[];
  /** Empty unless it is the measure that the figures are taken by. */
  parts: MpiPart[];
}
