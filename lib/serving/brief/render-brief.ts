import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { invariant } from '../../core/invariant';
import type { Brief } from './brief';
import { mapSvg, swatchSvg } from './map-svg';
import { silenceGlyphs } from './silence-glyphs';
import { typesetter } from './typesetter';

interface Room {
  /** Millimetres. */
  mapHeight: number;
  rows: number;
  /** Of the letters. */
  scale: number;
}

const mostRows = 15;
/** Points, as in the page. */
const widthOfMap = 300;

/**
 * Typesets a brief as a PDF of exactly one A4 page: fonts embedded, text selectable, the map in vectors, read from right to left in Urdu.
 * Where the words need more room the table ends earlier and says how many places it leaves out. The same brief gives the same bytes.
 * Throws where not even a page without a table holds the words.
 */
export async function renderBrief(brief: Brief): Promise<Uint8Array> {
  const { compiler } = typesetter();
  const pdf = compiler.pdf(onePage(brief));
  compiler.evictCache(10);
  return silenceGlyphs(pdf);
}

function onePage(brief: Brief): NodeTypstDocument {
  for (const room of roomsFor(Math.min(mostRows, brief.table.rows.length))) {
    const document = typeset(brief, room);
    if (document.numOfPages === 1) return document;
  }
  invariant(false, 'the words of a brief fit on one page');
}

/** What is tried, roomiest first: a lower map, then fewer rows, then smaller letters. */
const roomsFor = (rows: number): Room[] => [
  ...[95, 80, 65].map((mapHeight) => ({ mapHeight, rows, scale: 1 })),
  ...Array.from({ length: rows }, (_, index) => ({ mapHeight: 65, rows: rows - index - 1, scale: 1 })),
  ...[0.9, 0.8, 0.7, 0.6].map((scale) => ({ mapHeight: 65 * scale, rows: 0, scale })),
];

function typeset(brief: Brief, { mapHeight, rows, scale }: Room): NodeTypstDocument {
  const { compiler, page } = typesetter();
  const result = compiler.compile({
    mainFileContent: page,
    inputs: {
      brief: JSON.stringify(printed(brief, rows)),
      'map-height': String(mapHeight),
      scale: String(scale),
    },
  });
  const { result: document } = result;
  const error = result.takeError();
  invariant(document && !error, `the page of the brief compiles: ${JSON.stringify(error?.shortDiagnostics)}`);
  return document;
}

function printed({ map, legend, table, ...rest }: Brief, rows: number) {
  const left = table.total - rows;
  return {
    ...rest,
    map: map && {
      svg: mapSvg(rest.language === 'ur' ? { ...map, names: [] } : map, widthOfMap),
      caption: map.caption,
      width: map.shown.width,
      height: map.shown.height,
      names: map.names.map(({ x, y, ...name }) => ({ ...name, x: x - map.shown.x, y: y - map.shown.y })),
    },
    legend: { ...legend, entries: legend.entries.map((entry) => ({ ...entry, fill: swatchSvg(entry.fill) })) },
    table: {
      ...table,
      rows: table.rows
        .slice(0, rows)
        .map(({ group, ...row }) => ({ ...row, group: group && { ...group, fill: swatchSvg(group.fill) } })),
      more: left > 0 && table.total > 0 ? table.more.replace('#', String(left)) : null,
    },
  };
}
