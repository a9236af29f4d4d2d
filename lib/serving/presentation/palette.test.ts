import { describe, expect, it } from 'vitest';
import { contrast, textOn } from './contrast';
import { inks, paletteOf } from './palette';

const names = ['need', 'coverage', 'change', 'neutral'] as const;

describe('palettes', () => {
  it('are the published five for need, in order', () => {
    expect(inks('need', 5).map(({ light }) => light)).toEqual(['#ffffd4', '#fed98e', '#fe9929', '#d95f0e', '#993404']);
  });

  it('follow which direction is good', () => {
    expect(paletteOf({ betterWhen: 'lower' })).toBe('need');
    expect(paletteOf({ betterWhen: 'higher' })).toBe('coverage');
    expect(paletteOf({ betterWhen: 'neither' })).toBe('neutral');
    expect(paletteOf({ betterWhen: 'lower', kind: 'change' })).toBe('change');
  });

  it('stand out more from the page as the figure grows, light and dark', () => {
    for (const name of ['need', 'coverage', 'neutral'] as const)
      for (let count = 2; count <= 9; count += 1) {
        const colours = inks(name, count);
        for (const [mode, page] of [
          ['light', '#ffffff'],
          ['dark', '#1a1b1e'],
        ] as const) {
          const ratios = colours.map((ink) => contrast(ink[mode], page));
          expect([...ratios].sort((a, b) => a - b)).toEqual(ratios);
          expect(new Set(ratios).size).toBe(count);
        }
      }
  });

  it('carry readable text on every colour (WCAG AA)', () => {
    for (const name of names)
      for (let count = 1; count <= 9; count += 1)
        for (const ink of inks(name, count))
          for (const colour of [ink.light, ink.dark])
            expect(contrast(colour, textOn(colour)), colour).toBeGreaterThanOrEqual(4.5);
  });
});
