import { deflateSync, inflateSync } from 'node:zlib';

const packedStream = /(<<[^<>]*\/Length )(\d+)([^<>]*\/FlateDecode[^<>]*>>\s+stream\n)/g;
const speck = (red: string): string =>
  `/Artifact BMC\\nq\\n1 0 0 -1 \\S+ \\S+ cm\\n/\\S+ cs\\n${red} 0 0 scn\\n0 0 m\\n0\\.01 0 l\\n[^Q]*Q\\nEMC\\n`;
const drawnWord = new RegExp(`${speck('0\\.00392\\d+')}([\\s\\S]*?)${speck('0\\.00784\\d+')}`, 'g');
const shapedFonts =
  /\/BaseFont \/[A-Z]{6}\+Noto(?:NaskhArabic-(?:Regular|Bold)|NastaliqUrdu)[^>]*?\/ToUnicode (\d+) 0 R/g;

/**
 * Leaves every word in Arabic script of a page to be read once, as it is written. A shaped word is many glyphs, dots apart from their
 * letters and out of order, so readers that copy or search glyph by glyph see letters twice; the page of the brief therefore lays the
 * plain letters, transparent, over each word, and here the shaped glyphs lose their text (PDF 1.7, 14.9.4: an empty `ActualText`). They
 * stand between two specks, which are taken out. A page without specks is left as it is.
 */
export function silenceGlyphs(pdf: Uint8Array): Uint8Array {
  const source = Buffer.from(pdf);
  const text = source.toString('latin1');
  for (const found of text.matchAll(packedStream)) {
    const [head, before, length, after] = found as unknown as [string, string, string, string];
    const start = found.index + head.length;
    const end = start + Number(length);
    const content = inflateSync(source.subarray(start, end)).toString('latin1');
    const silent = content.replace(drawnWord, (_, glyphs: string) => withoutText(glyphs));
    if (silent === content) continue;
    const packed = deflateSync(Buffer.from(silent, 'latin1'));
    const parts = [
      text.slice(0, found.index),
      before,
      packed.length,
      after,
      packed.toString('latin1'),
      text.slice(end),
    ];
    const changed = parts.join('');
    const moved = withOffsets(changed, found.index, changed.length - text.length);
    return Buffer.from(withoutLetters(moved), 'latin1');
  }
  return pdf;
}

const named = /\/ReversedChars BMC\n|\/Span <<\s*\/ActualText <[^>]*>\s*>> BDC\n|EMC\n/g;

const withoutText = (glyphs: string): string =>
  glyphs.replace(
    /BT\n([\s\S]*?)ET\n/g,
    (_, drawn: string) => `BT\n/Span << /ActualText <FEFF> >> BDC\n${drawn.replace(named, '')}EMC\nET\n`,
  );

/** For readers that know no `ActualText`: the glyphs of the shaped fonts, but for the space, stand for a space without width. Keeps every length. */
function withoutLetters(text: string): string {
  const maps = [...text.matchAll(shapedFonts)].map(([, id]) => `\n${id} 0 obj\n`);
  return maps.reduce((whole, opening) => {
    const start = whole.indexOf(opening);
    const end = whole.indexOf('endobj', start);
    const blank = whole
      .slice(start, end)
      .replace(
        /(<[0-9A-Fa-f]{4}> )<((?!00[2A]0>)(?:[0-9A-Fa-f]{4})+)>/g,
        (_, code: string, letters: string) => `${code}<${'200B'.repeat(letters.length / 4)}>`,
      );
    return whole.slice(0, start) + blank + whole.slice(end);
  }, text);
}

/** The table of objects written again, after what stands behind `changedAt` moved by `shift`. */
function withOffsets(text: string, changedAt: number, shift: number): string {
  const table = text.lastIndexOf('\nxref\n') + 1;
  const entries = text
    .slice(table)
    .replace(/^\d{10}(?= \d{5} n)/gm, (offset) =>
      String(Number(offset) + (Number(offset) > changedAt ? shift : 0)).padStart(10, '0'),
    )
    .replace(/startxref\n\d+/, `startxref\n${table}`);
  return text.slice(0, table) + entries;
}
