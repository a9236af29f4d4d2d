import type { Ink } from './ink';

const ink = (light: string, dark: string): Ink => ({ light, dark });
const both = (colour: string): Ink => ink(colour, colour);
const ramp = (light: readonly string[], dark: readonly string[] = light): readonly Ink[] =>
  light.map((colour, index) => ink(colour, dark[index] ?? colour));

/** Colours of pages: each becomes the CSS variable of its name. `-wash` is a ground behind a word, never a colour of text. */
export const pageTokens = {
  ground: ink('#fafaf7', '#121715'),
  raised: ink('#ffffff', '#1b211e'),
  wash: ink('#eef2ee', '#252d29'),
  ink: ink('#14201b', '#edf2ef'),
  quiet: ink('#55635c', '#adb9b3'),
  edge: ink('#dde3df', '#36423c'),
  axis: ink('#98a39d', '#6f7c75'),
  brand: ink('#0b5d45', '#6cc5a4'),
  'brand-wash': ink('#dcece5', '#1f3f34'),
  'on-brand': ink('#ffffff', '#08150f'),
  good: ink('#1f7a4d', '#8fe0b6'),
  'good-wash': ink('#e4f4eb', '#1d3a2b'),
  watch: ink('#8d5700', '#f7c473'),
  'watch-wash': ink('#ffeecb', '#45340f'),
  bad: ink('#b3261e', '#ff8b7e'),
  'bad-wash': ink('#fbe0dc', '#4d211c'),
  'need-bar': ink('#cf5f18', '#eb8a2c'),
  'coverage-bar': ink('#2170ae', '#6fb3de'),
  other: ink('#a4570f', '#e0a85c'),
} as const satisfies Record<string, Ink>;

/** Colours of maps beside their classes. The ground of a dark page is a middle grey, so that the darkest class stays the worst. */
export const mapTokens = {
  ground: ink('#fcfcfa', '#5f6663'),
  /** Places of the same level that lie outside the place shown. */
  outside: ink('#eef0ed', '#535a57'),
  /** Under the hatch of a place without a figure. */
  unknown: ink('#eceeea', '#767d7a'),
  hatch: ink('#7b8580', '#c3c9c6'),
  border: ink('#6f5f4d', '#4c4236'),
  'district-border': ink('#5c5247', '#2f2a24'),
  'province-border': ink('#1c2320', '#0c100e'),
  mark: ink('#0b3d91', '#ffffff'),
  halo: ink('#ffffff', '#0c100e'),
  /** Discs over the colours of a rate. */
  bubble: ink('#16242f', '#0e1513'),
  /** Outlines that tell hot from cold where colour cannot. */
  outlined: both('#14201b'),
  name: ink('#14201b', '#ffffff'),
  'name-halo': ink('#ffffff', '#2b312e'),
} as const satisfies Record<string, Ink>;

/**
 * Ramps in the order of their figures, low to high; darker is worse on either page. Need is a sequence of yellow, orange and brown and
 * coverage one of blues, so that low coverage is dark; neutral figures are neither good nor bad. Change runs through a quiet middle.
 */
export const ramps = {
  need: ramp(['#fbe2a2', '#f6bc5f', '#eb8a2c', '#cf5f18', '#a33808', '#661d04']),
  coverage: ramp(['#0b3f78', '#2170ae', '#4f9bcb', '#94c4e0', '#cfe4f2']),
  neutral: ramp(['#e4daec', '#bfa9d2', '#9678b5', '#6c4a93', '#3f2165']),
  change: ramp(
    ['#5e3c99', '#b2abd2', '#ece9ef', '#fdb863', '#e66101'],
    ['#3f1f77', '#8d7fc0', '#8a918e', '#d7974a', '#b34a00'],
  ),
} as const;

/** Classes of findings: red is the side of need and blue the other, strongest first; what is not significant is nearly the ground. */
export const findingTokens = {
  red: ramp(['#a3142a', '#e27d5c', '#f6c9b2'], ['#8c0f24', '#c65648', '#c39a8c']),
  blue: ramp(['#1b5a9a', '#5a9fcc', '#b9d6e8'], ['#0e4680', '#3f88bf', '#93aebf']),
  nothing: ink('#ecece8', '#858c89'),
  alone: ink('#c2b59b', '#a2977f'),
  fadedRed: ink('#dcc3ae', '#a88f80'),
  fadedBlue: ink('#c3d3c9', '#8ba39a'),
  toHigh: ink('#e66101', '#d9660d'),
  toLow: ink('#5e3c99', '#4c2c86'),
  alike: ink('#b8a1c9', '#a58bb9'),
  unlike: ink('#4c9a55', '#2f7d3b'),
} as const;

/** Nine colours of two measures, `[second][first]` from low to high: the first runs to blue, the second to orange, both to dark plum. */
export const bivariateInks: readonly (readonly Ink[])[] = [
  ['#e2e0da', '#a9cde2', '#4a97c9'].map(both),
  ['#f3d391', '#b4a79a', '#3e6d96'].map(both),
  ['#e99a25', '#b25a1e', '#54203a'].map(both),
];
