import type { reportingOf } from './reporting';
import type { ReportingGridProps } from './reporting-grid-props';

type Reporting = Awaited<ReturnType<typeof reportingOf>>;

/** The lines of the grid: what stands out first, then the place itself, then the places it holds. */
export function reportingGroups(
  { standingLines, wholeLines, innerLines }: Reporting,
  titles: { standing: string; whole: string; inner: string },
): ReportingGridProps['groups'] {
  return [
    { title: titles.standing, places: standingLines },
    { title: titles.whole, places: wholeLines },
    { title: titles.inner, places: innerLines },
  ].filter(({ places }) => places.length > 0);
}
