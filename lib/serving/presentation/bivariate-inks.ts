import type { Ink } from './palette';

/**
 * Nine colours of two measures, `[second][first]` from low to high. Light: Cynthia Brewer's sequential–sequential scheme of blue
 * and orange (Brewer 1994; `brewer.seqseq2` of the R package pals), whose corners stay apart for readers with any of the three
 * colour blindnesses; the dark ones are our own, after the same two hues. The first measure runs to blue, the second to orange.
 */
export const bivariateInks: readonly (readonly Ink[])[] = [
  [
    { light: '#f3f3f3', dark: '#2b2f34' },
    { light: '#b4d3e1', dark: '#1f4a63' },
    { light: '#509dc2', dark: '#3f96c4' },
  ],
  [
    { light: '#f3e6b3', dark: '#6b5310' },
    { light: '#b3b3b3', dark: '#6e6e72' },
    { light: '#376387', dark: '#9cc4dc' },
  ],
  [
    { light: '#f3b300', dark: '#c08a00' },
    { light: '#b36600', dark: '#e0b070' },
    { light: '#000000', dark: '#fdf3e0' },
  ],
];
