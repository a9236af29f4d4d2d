/** One column of a chart's rows and how it is drawn; both inks stand out from paper and from each other. */
export interface DrawnSeries {
  key: string;
  title: string;
  as: 'line' | 'dashes' | 'dot' | 'bar';
  ink: { light: string; dark: string };
}

export const seriesInks = {
  main: { light: '#22664f', dark: '#67b195' },
  other: { light: '#a4570f', dark: '#e0a85c' },
} as const;
