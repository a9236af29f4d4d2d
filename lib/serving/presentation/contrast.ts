import { channels } from './mix-colours';

/** Contrast ratio of two `#rrggbb` colours by WCAG 2.2, 1–21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Black or white, whichever reads better on the colour. */
export const textOn = (colour: string): string =>
  contrast(colour, darkText) >= contrast(colour, lightText) ? darkText : lightText;

const darkText = '#000000';
const lightText = '#ffffff';

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
