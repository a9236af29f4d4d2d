/** One column of a chart's rows and how it is drawn; both inks stand out from paper and from each other. */
export interface DrawnSeries {
  key: string;
  title: string;
  as: 'line' | 'dashes' | 'dot' | 'bar';
  ink: string;
}

export const seriesInks = { main: 'var(--brand)', other: 'var(--other)' } as const;
