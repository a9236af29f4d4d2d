import type { BriefMap } from '@/lib/serving/brief/brief';
import { type ClassedMap, outlineOfFill } from '@/lib/serving/presentation/classed-map';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import { type OutlineAsked, outlineInForce } from '../map-views/outline-in-force';
import { briefFill } from './brief-fill';
import { type BriefNamed, briefNames } from './brief-names';
import { type Box, pathBox } from './path-box';

/** Units of the longer side of an outline that nothing is cut from. */
const wholeSize = 640;
/** How much of its own size is shown around what is outlined, and the least share of the map that is shown. */
const [margin, leastShare] = [0.7, 0.12];
/** Width over height of the part shown around outlined places. */
const aspect = 1.3;

export type MapAsked = Omit<OutlineAsked, 'size'>;

export const wholeOutline = (asked: MapAsked): Promise<Outline> => outlineInForce({ ...asked, size: wholeSize });

/** The map of a brief. Around a few outlined places it is drawn closer, in as much detail as the boundaries hold. */
export async function briefMap(
  asked: MapAsked,
  classed: ClassedMap,
  marked: ReadonlySet<string>,
  caption: string,
  named: BriefNamed,
): Promise<BriefMap> {
  const whole = await wholeOutline(asked);
  const coarse = partShown(whole, marked);
  const closer = Math.min(8, 2 ** Math.round(Math.log2(whole.width / coarse.width)));
  const outline = closer > 1 ? await outlineInForce({ ...asked, size: wholeSize * closer }) : whole;
  const shown = partShown(outline, marked);
  return {
    shown,
    caption,
    borders: outline.borders,
    names: briefNames(outline, shown, named, marked),
    places: outline.places.flatMap(({ code, path }) => {
      const fill = classed.fills.get(code);
      if (!fill || !isShown(pathBox(path), shown)) return [];
      return [
        { code, path, marked: marked.has(code), outline: outlineOfFill(classed, fill), ...briefFill(classed, fill) },
      ];
    }),
  };
}

function partShown({ width, height, places }: Outline, marked: ReadonlySet<string>): BriefMap['shown'] {
  const boxes = places.filter(({ code }) => marked.has(code)).map(({ path }) => pathBox(path));
  const whole = { x: 0, y: 0, width, height };
  if (boxes.length === 0) return whole;
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  const least = leastShare * Math.max(width, height);
  const shownWidth = Math.max((right - left) * (1 + margin), (bottom - top) * (1 + margin) * aspect, least * aspect);
  const shownHeight = shownWidth / aspect;
  if (shownHeight >= height) return whole;
  const [x, y] = [(left + right - shownWidth) / 2, (top + bottom - shownHeight) / 2];
  return { x, y, width: shownWidth, height: shownHeight };
}

const isShown = (box: Box, { x, y, width, height }: BriefMap['shown']): boolean =>
  box.right >= x && box.left <= x + width && box.bottom >= y && box.top <= y + height;
