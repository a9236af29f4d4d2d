import { measured, type Status } from '../../core/measured';
import { type ClassedMap, countsOf, type DrawnClass, type Fill, statesOf } from './classed-map';
import { classOf } from './classify/class-of';
import type { Classification } from './classify/classification';
import { classify } from './classify/classify';
import type { PolicyGrid } from './classify/policy-edges';
import { type HistogramBin, histogram } from './histogram';
import type { Measure } from './measure';
import { changeInks, inks, paletteOf } from './palette';
import type { Scheme } from './scheme';

export interface ChoroplethRow {
  code: string;
  status: Status;
  value: number | null;
}

export interface ChoroplethOptions {
  measure: Pick<Measure, 'unit' | 'betterWhen' | 'kind' | 'edges'>;
  scheme: Scheme;
  classes: number;
  breaks?: readonly number[] | null;
  /** Codes that have a shape on this map. A shape without a row is no data; a row without a shape is unplaced. */
  drawn: ReadonlySet<string>;
}

export interface LegendClass extends DrawnClass {
  from: number;
  to: number;
  /** True for the last class, which holds its upper edge. */
  closed: boolean;
  /** An outer class of national edges, which holds whatever lies beyond them. */
  open?: 'below' | 'above';
}

export interface Choropleth extends Classification, ClassedMap {
  classes: LegendClass[];
  histogram: HistogramBin[];
}

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
  const grid = measure.kind === 'change' ? null : gridOf(measure);
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
    states: statesOf(fills, unplaced),
    histogram: histogram(values, classification.breaks),
    places: fills.size + unplaced,
  };
}

/** Shares end at 0 and 1; other figures have no bounds of their own. */
const gridOf = ({ unit, edges }: ChoroplethOptions['measure']): PolicyGrid | null =>
  edges && edges.length > 0 ? { edges, ...(unit === 'share' ? { least: 0, most: 1 } : {}) } : null;

function legendClasses(
  { breaks, method }: Classification,
  measure: ChoroplethOptions['measure'],
  fills: ReadonlyMap<string, Fill>,
): LegendClass[] {
  const count = Math.max(0, breaks.length - 1);
  const counts = countsOf(fills, count);
  const colours = measure.kind === 'change' ? changeInks(breaks) : inks(paletteOf(measure), count);
  return colours.map((ink, index) => ({
    index,
    ink,
    from: breaks[index] as number,
    to: breaks[index + 1] as number,
    closed: index === count - 1,
    open:
      method !== 'policy'
        ? undefined
        : index === 0
          ? 'below'
          : index === count - 1 && breaks[index + 1] !== breaks[index]
            ? 'above'
            : undefined,
    count: counts[index] as number,
  }));
}
