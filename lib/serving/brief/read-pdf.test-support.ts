import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  pages: number;
  /** Names of the fonts whose programs are in the file. */
  fonts: string[];
  /** What a reader that copies from the page gets, in the order it is drawn. */
  text: string;
}

/** Reads back the PDFs of this folder, glyph by glyph through their own character maps; not a reader of PDFs in general. */
export function readPdf(pdf: Uint8Array): ReadPdf {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body]) => [id, body ?? '']),
  );
  const offsets = [...file.slice(file.lastIndexOf('\nxref\n')).matchAll(/^(\d{10}) \d{5} n/gm)].map(([, at]) =>
    Number(at),
  );
  if (!offsets.every((at) => /^\d+ 0 obj/.test(file.slice(at, at + 20))))
    throw new Error('the table of objects is wrong');
  const page = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  const content = unpacked(objects.get(/\/Contents (\d+) 0 R/.exec(page[0] ?? '')?.[1] ?? '') ?? '');
  const resources = page[0]?.match(/\/Resources (\d+) 0 R/)?.[1];
  const fontNames = [...(objects.get(resources ?? '') ?? page[0] ?? '').matchAll(/\/(f\d+) (\d+) 0 R/g)];
  const maps = new Map(fontNames.map(([, name, id]) => [name, charactersOf(objects, objects.get(id) ?? '')]));
  return {
    pages: page.length,
    fonts: [...file.matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/g)].map(([, name]) => name ?? '').sort(),
    text: textOf(content, maps),
  };
}

const unpacked = (body: string): string =>
  inflateSync(Buffer.from(body.slice(body.indexOf('stream\n') + 7), 'latin1')).toString('latin1');

function charactersOf(objects: ReadonlyMap<string | undefined, string>, font: string): Map<number, string> {
  const map = objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1]) ?? '';
  return new Map(
    [...map.matchAll(/<([0-9A-Fa-f]{4})> <((?:[0-9A-Fa-f]{4})+)>/g)].map(([, code, letters]) => [
      Number.parseInt(code ?? '', 16),
      Buffer.from(letters ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    ]),
  );
}

function textOf(content: string, maps: ReadonlyMap<string | undefined, Map<number, string>>): string {
  const silent = /\/Span << \/ActualText <FEFF> >> BDC\n[\s\S]*?EMC\n/g;
  const blocks = content.replace(silent, '').matchAll(/BT\n([\s\S]*?)ET\n/g);
  return [...blocks]
    .map(([, block = '']) => {
      const characters = maps.get(/\/(f\d+) [\d.]+ Tf/.exec(block)?.[1]);
      const drawn = [...block.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)/g)].flatMap(([, text]) => codesOf(text ?? ''));
      const letters = drawn.map((code) => characters?.get(code) ?? '');
      return (block.includes('/ReversedChars') ? letters.reverse() : letters).join('');
    })
    .join('');
}

const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function codesOf(literal: string): number[] {
  const bytes = literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, each: string) =>
    /^[0-7]/.test(each) ? String.fromCharCode(Number.parseInt(each, 8)) : (named[each] ?? each),
  );
  return Array.from(
    { length: bytes.length / 2 },
    (_, at) => bytes.charCodeAt(at * 2) * 256 + bytes.charCodeAt(at * 2 + 1),
  );
}
