/** The colours of every chart, by the tokens of the page: they follow its scheme before any script runs. */
export const chartInks = {
  main: 'var(--brand)',
  quiet: 'var(--quiet)',
  grid: 'var(--edge)',
  paper: 'var(--raised)',
  ink: 'var(--ink)',
  event: 'var(--watch)',
  worst: 'var(--need-bar)',
} as const;

export const tooltipStyle = {
  background: chartInks.paper,
  borderColor: chartInks.grid,
  color: chartInks.ink,
  fontSize: 12,
} as const;
