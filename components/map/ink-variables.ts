import type { CSSProperties } from 'react';
import type { DrawnClass } from '@/lib/serving/presentation/classed-map';

/**
 * The inks of all classes as CSS variables for both schemes of the page; `map-theme.module.css` picks `--ink-0` … of the scheme in
 * force, so what the server drew is right before any script runs.
 */
export const inkVariables = (classes: readonly DrawnClass[]): CSSProperties =>
  Object.fromEntries(
    classes.flatMap(({ index, ink }) => [
      [`--light-${index}`, ink.light],
      [`--dark-${index}`, ink.dark],
    ]),
  );
