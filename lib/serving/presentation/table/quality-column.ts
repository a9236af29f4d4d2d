import type { PlaceFigure } from '../figure/place-figure';
import type { ExtraColumn } from './extra-column';

/** The quality grade of every place as a column of the table twin; a place without one says so and sorts last. */
export const qualityColumn = (
  rows: readonly PlaceFigure[],
  { title, none }: { title: string; none: string },
): ExtraColumn => ({
  id: 'quality',
  title,
  values: Object.fromEntries(rows.map(({ code, quality }) => [code, quality?.grade ?? null])),
  printed: Object.fromEntries(rows.map(({ code, quality }) => [code, quality?.grade ?? none])),
});
