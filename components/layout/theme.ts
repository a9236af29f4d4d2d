'use client';

import { type CSSVariablesResolver, createTheme } from '@mantine/core';
import type { Ink } from '@/lib/serving/presentation/ink';
import { mapTokens, pageTokens, ramps } from '@/lib/serving/presentation/tokens';

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
      '#6cc5a4',
      '#50a685',
      '#3f9a79',
      '#2f7d61',
      '#0b5d45',
      '#084633',
    ],
    dark: [
      '#edf2ef',
      '#c3ccc7',
      '#adb9b3',
      '#8a958f',
      '#5b6760',
      '#36423c',
      '#252d29',
      '#1b211e',
      '#151a17',
      '#0e1210',
    ],
  },
  fontFamily: 'var(--font-body)',
  headings: { fontFamily: 'var(--font-prose)', fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

const tokens = [
  ...Object.entries(pageTokens),
  ...Object.entries(mapTokens).map(([name, ink]) => [`map-${name}`, ink] as const),
  ...(['need', 'coverage'] as const).flatMap((name) =>
    ramps[name].map((ink, step) => [`${name}-${step}`, ink] as const),
  ),
];

const variablesOf = (scheme: keyof Ink): Record<string, string> => ({
  ...Object.fromEntries(tokens.map(([name, ink]) => [`--${name}`, ink[scheme]])),
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-anchor': 'var(--brand)',
  '--mantine-color-dimmed': 'var(--quiet)',
  '--mantine-color-placeholder': 'var(--quiet)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-border': 'var(--axis)',
});

/** The tokens as CSS variables: `--ground`, `--map-mark`, `--need-0` and so on, for the scheme in force before any script runs. */
export const themeVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variablesOf('light'),
  dark: variablesOf('dark'),
});
