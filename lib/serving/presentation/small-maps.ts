import { type Choropleth, type ChoroplethOptions, type ChoroplethRow, choropleth } from './choropleth';
import type { Fill } from './classed-map';

/** The figures of one small map. */
export interface SmallPanel {
  id: string;
  rows: readonly ChoroplethRow[];
}

export interface SmallMaps {
  /** Fill of every place drawn, by panel and code. */
  fills: ReadonlyMap<string, ReadonlyMap<string, Fill>>;
  /** The one classification of all panels; its counts are of places times panels. */
  legend: Choropleth;
}

/**
 * Small maps that may be compared: one classification over the figures of all panels together, so a colour means the same figure on
 * each. Every place drawn is counted once a panel. A panel without rows is a map of no data.
 */
export function smallMaps(panels: readonly SmallPanel[], options: ChoroplethOptions): SmallMaps {
  const key = (panel: number, code: string): string => `${panel} ${code}`;
  const rows = panels.flatMap((panel, index) => panel.rows.map((row) => ({ ...row, code: key(index, row.code) })));
  const drawn = new Set(panels.flatMap((_, index) => [...options.drawn].map((code) => key(index, code))));
  const legend = choropleth(rows, { ...options, drawn });
  const fills = panels.map(({ id }, index): [string, ReadonlyMap<string, Fill>] => [
    id,
    new Map([...options.drawn].map((code) => [code, legend.fills.get(key(index, code)) as Fill])),
  ]);
  return { fills: new Map(fills), legend };
}
