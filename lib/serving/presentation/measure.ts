/** The units a figure may be in; the stored value of a share is 0–1 until it is formatted. */
export const units = ['share', 'count', 'score', 'years', 'people', 'pkr', 'acres', 'index', 'days', 'km'] as const;
export type Unit = (typeof units)[number];

export type BetterWhen = 'lower' | 'higher' | 'neither';

/** How the figures of one indicator are to be shown: what the drawing side must know of its definition. */
export interface Measure {
  /** Stable id of the indicator. */
  id: string;
  /** In the language of the page. */
  title: string;
  unit: Unit;
  decimals: number;
  betterWhen: BetterWhen;
  /** `level`: a figure at one time (default). `change`: a difference, drawn around zero in PuOr. */
  kind?: 'level' | 'change';
  /** Edges between classes that hold for the whole nation, ascending, without the outer ones; see `nationalEdges`. */
  edges?: readonly number[];
  /** The two edges between national thirds. */
  thirds?: readonly number[];
}
