import { measured, type Status } from '../core/measured';
import { classOf } from './classify/class-of';
import type { Classification } from './classify/classification';
import { classify } from './classify/classify';
import { policyGrid } from './classify/policy-grid';
import { type HistogramBin, histogram } from './histogram';
import type { Measure } from './measure';
import { changeInks, type Ink, inks, paletteOf } from './palette';
import type { Scheme } from './scheme';

export interface ChoroplethRow {
  code: string;
  status: Status;
  value: number | null;
}

export interface ChoroplethOptions {
  measure: Pick<Measure, 'unit' | 'betterWhen' | 'kind'>;
  scheme: Scheme;
  classes: number;
  breaks?: readonly number[] | null;
  /** Codes that have a shape on this map. A shape without a row is no data; a row without a shape is unplaced. */
  drawn: ReadonlySet<string>;
}

/** The states a legend lists beside its classes; `stale` places are coloured by their class as well. */
export type FillState = Exclude<Status, 'known'> | 'unplaced';

/** How one place is filled: a class with its ink, or a state that stands apart by its pattern. */
export interface Fill {
  status: Status;
  classIndex: number | null;
}

export interface LegendClass {
  index: number;
  ink: Ink;
  from: number;
  to: number;
  /** True for the last class, which holds its upper edge. */
  closed: boolean;
  /** Places drawn in this class. */
  count: number;
}

export interface Choropleth extends Classification {
  fills: ReadonlyMap<string, Fill>;
  classes: LegendClass[];
  /** Only states that occur. */
  states: { state: FillState; count: number }[];
  histogram: HistogramBin[];
  /** Class counts, no data, suppressed, not applicable and unplaced add up to this. */
  places: number;
}

const listedStates = ['missing', 'suppressed', 'not_applicable', 'stale', 'unplaced'] as const;

/**
 * The fill of every place and the legend that explains it, from one pass over the same rows, so that a legend cannot
 * lie: each place drawn is counted exactly once among the classes and the states without a value, and rows without a shape
 * are counted as unplaced and take no part in the classes. `breaks` of the options count for the manual scheme only.
 */
export function choropleth(rows: readonly ChoroplethRow[], options: ChoroplethOptions): Choropleth {
  const figures = new Map(
    rows.filter((row) => options.drawn.has(row.code)).map((row) => [row.code, measured(row.status, row.value)]),
  );
  const values = [...figures.values()].flatMap((figure) => (figure.value === null ? [] : [figure.value]));
  const { measure, scheme, classes, breaks } = options;
  const grid = measure.kind === 'change' ? null : policyGrid(measure.unit, measure.betterWhen);
  const classification = classify(values, { scheme, classes, breaks, grid });
  const fills = new Map<string, Fill>();
  for (const code of options.drawn) {
    const figure = figures.get(code) ?? { status: 'missing', value: null };
    const classIndex = figure.value === null ? null : classOf(classification.breaks, figure.value);
    fills.set(code, { status: figure.status, classIndex });
  }
  const unplaced = rows.filter((row) => !options.drawn.has(row.code)).length;
  return {
    ...classification,
    fills,
    classes: legendClasses(classification, measure, fills),
    states: listedStates
      .map((state) => ({ state, count: state === 'unplaced' ? unplaced : countOf(fills, state) }))
      .filter(({ count }) => count > 0),
    histogram: histogram(values, classification.breaks),
    places: fills.size + unplaced,
  };
}

function legendClasses(
  { breaks }: Classification,
  measure: ChoroplethOptions['measure'],
  fills: ReadonlyMap<string, Fill>,
): LegendClass[] {
  const count = Math.max(0, breaks.length - 1);
  const counts = new Array<number>(count).fill(0);
  for (const { classIndex } of fills.values())
    if (classIndex !== null) counts[classIndex] = (counts[classIndex] ?? 0) + 1;
  const colours = measure.kind === 'change' ? changeInks(breaks) : inks(paletteOf(measure), count);
  return colours.map((ink, index) => ({
    index,
    ink,
    from: breaks[index] as number,
    to: breaks[index + 1] as number,
    closed: index === count - 1,
    count: counts[index] as number,
  }));
}

const countOf = (fills: ReadonlyMap<string, Fill>, status: Status): number =>
  [...fills.values()].filter((fill) => fill.status === status).length;
