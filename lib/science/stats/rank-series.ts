import type { PlaceRank } from './rank-places';

/** Rows with their rank within the series each belongs to, in the order given; `rank` is asked once for every series. */
export function rankSeries<Row extends object>(
  rows: readonly Row[],
  seriesOf: (row: Row) => string,
  rank: (places: Row[], series: string) => readonly PlaceRank[],
): (Row & PlaceRank)[] {
  const series = new Map<string, Row[]>();
  for (const row of rows) {
    const name = seriesOf(row);
    const places = series.get(name);
    if (places) places.push(row);
    else series.set(name, [row]);
  }
  const ranks = new Map<Row, PlaceRank>();
  for (const [name, places] of series)
    for (const [at, each] of rank(places, name).entries()) ranks.set(places[at] as Row, each);
  return rows.map((row) => ({ ...row, ...(ranks.get(row) as PlaceRank) }));
}
