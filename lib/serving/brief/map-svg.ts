import { mapColours } from '../presentation/map-colours';
import type { BriefFill, BriefHatch, BriefMap, BriefName } from './brief';

const strokes: Record<BriefHatch, string> = {
  missing: 'M-1 9L9-1M-1 1L1-1M7 9L9 7',
  suppressed: 'M-1 9L9-1M-1 1L1-1M7 9L9 7M-1-1L9 9M-1 7L1 9M7-1L9 1',
  banded: 'M4 0V8',
  not_applicable: 'M0 4H8',
  stale: 'M3 4H5',
};

const { hatch: line, border: edge, mark, halo, 'province-border': ink, name: nameInk } = mapColours.light;

/**
 * A map as an SVG document that is `printedWidth` points wide: fills, patterns over places without a figure, borders, and the places
 * the brief is about outlined on top. Lines are as thick on paper whatever the units of the map.
 */
export function mapSvg({ shown, places, borders, names }: BriefMap, printedWidth: number): string {
  const point = shown.width / printedWidth;
  const marked = places.filter((place) => place.marked);
  const outlined = (colour: string, points: number) =>
    `<g fill="none" stroke="${colour}" stroke-width="${points * point}" stroke-linejoin="round">${marked
      .map(({ path }) => `<path d="${path}"/>`)
      .join('')}</g>`;
  const around = (outline: 'solid' | 'dotted', dashes: string): string[] => {
    const inClass = places.filter((place) => place.outline === outline);
    if (inClass.length === 0) return [];
    return [
      `<g fill="none" stroke="${ink}" stroke-width="${1.8 * point}" stroke-linejoin="round"${dashes}>`,
      ...inClass.map(({ path }) => `<path d="${path}"/>`),
      '</g>',
      `<g stroke="${edge}" stroke-width="${0.25 * point}">`,
      ...inClass.map(({ path, colour }) => `<path d="${path}" fill="${colour}"/>`),
      '</g>',
    ];
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${shown.x} ${shown.y} ${shown.width} ${shown.height}">`,
    patterns(point * 0.55),
    `<g stroke="${edge}" stroke-width="${0.25 * point}" stroke-linejoin="round">`,
    ...places.map(({ path, colour }) => `<path d="${path}" fill="${colour}"/>`),
    '</g>',
    ...around('solid', ''),
    ...around('dotted', ` stroke-linecap="round" stroke-dasharray="0 ${3 * point}"`),
    ...places.flatMap(({ path, hatch }) => (hatch ? `<path d="${path}" fill="url(#${hatch})"/>` : [])),
    `<path d="${borders}" fill="none" stroke="${ink}" stroke-width="${0.7 * point}" stroke-linejoin="round"/>`,
    outlined(halo, 2.2),
    outlined(mark, 1.2),
    ...names.map((name) => nameSvg(name, point)),
    '</svg>',
  ].join('');
}

const letters: Record<BriefName['level'], number> = { province: 8, district: 6.6, tehsil: 6.2 };

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A name with its halo, in letters as large on paper whatever the units of the map. */
function nameSvg({ text, level, x, y }: BriefName, point: number): string {
  const size = letters[level] * point;
  const family = /[\u0600-\u06ff]/.test(text) ? 'Noto Naskh Arabic' : 'Inter';
  const letter = `font-family="${family}" font-weight="700" font-size="${size}" text-anchor="middle" fill="${nameInk}"`;
  const around = `stroke="${halo}" stroke-width="${1.6 * point}" stroke-linejoin="round" paint-order="stroke"`;
  return `<text x="${x}" y="${y + size * 0.35}" ${letter} ${around}>${escaped(text)}</text>`;
}

/** The sample of a fill beside its words in a legend or a table. */
export const swatchSvg = ({ colour, hatch }: BriefFill): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 16">',
    patterns(1),
    `<rect x="0.5" y="0.5" width="23" height="15" fill="${colour}" stroke="${edge}"/>`,
    hatch ? `<rect x="0.5" y="0.5" width="23" height="15" fill="url(#${hatch})"/>` : '',
    '</svg>',
  ].join('');

const patterns = (scale: number): string =>
  `<defs>${Object.entries(strokes)
    .map(
      ([state, path]) =>
        `<pattern id="${state}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(${scale})"><path d="${path}" fill="none" stroke="${line}" stroke-width="1.2"/></pattern>`,
    )
    .join('')}</defs>`;
