import { describe, expect, it } from 'vitest';
import { contrast, textOn } from './contrast';
import { inks, paletteOf } from './palette';
import { ramps } from './tokens';

const names = ['need', 'coverage', 'change', 'neutral'] as const;

describe('palettes', () => {
  it('are the six of the tokens for need, in order', () => {
    expect(inks('need', 6)).toEqual(ramps.need);
  });

  it('follow which direction is good', () => {
    expect(paletteOf({ betterWhen: 'lower' })).toBe('need');
    expect(paletteOf({ betterWhen: 'higher' })).toBe('coverage');
    expect(paletteOf({ betterWhen: 'neither' })).toBe('neutral');
    expect(paletteOf({ betterWhen: 'lower', kind: 'change' })).toBe('change');
  });

  it('carry readable text on every colour (WCAG AA)', () => {
    for (const name of names)
      for (let count = 1; count <= 9; count += 1)
        for (const ink of inks(name, count))
          for (const colour of [ink.light, ink.dark])
            expect(contrast(colour, textOn(colour)), colour).toBeGreaterThanOrEqual(4.5);
  });
});
