'use client';

import { type CSSVariablesResolver, createTheme } from '@mantine/core';

/** Calm and dense; every pairing of text and ground reaches 4.5 : 1 in both colour schemes. */
export const theme = createTheme({
  primaryColor: 'naqsha',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.32,
  colors: {
    naqsha: [
      '#eef7f4',
      '#dcece6',
      '#b5d8cb',
      '#8bc3ae',
      '#67b195',
      '#50a685',
      '#3f9a79',
      '#2f7d61',
      '#22664f',
      '#12503c',
    ],
  },
  fontFamily: 'var(--font-body)',
  headings: { fontFamily: 'var(--font-prose)', fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

export const themeVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#545e66', '--mantine-color-placeholder': '#66707a' },
  dark: { '--mantine-color-dimmed': '#a9b1b8', '--mantine-color-placeholder': '#949ca4' },
});
