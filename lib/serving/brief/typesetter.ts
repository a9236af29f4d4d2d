import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { openFont } from './open-font';

const fonts = [
  'inter/files/inter-latin-400-normal.woff',
  'inter/files/inter-latin-700-normal.woff',
  'noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff',
  'noto-naskh-arabic/files/noto-naskh-arabic-arabic-500-normal.woff',
  'noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff',
  'noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-700-normal.woff',
];

interface Typesetter {
  compiler: NodeCompiler;
  /** The page in Typst: what an editor of its looks changes. */
  page: string;
}

let made: Typesetter | null = null;

/** Typst with the fonts of the product and the page of the brief, read once a process; nothing comes from the network. */
export function typesetter(): Typesetter {
  if (made) return made;
  const home = resolve(/* turbopackIgnore: true */ process.env.NAQSHA_HOME ?? '.');
  const fontBlobs = fonts.map((file) => openFont(readFileSync(join(home, 'node_modules', '@fontsource', file))));
  made = {
    compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs }], workspace: join(home, 'data', 'brief') }),
    page: readFileSync(join(home, 'data', 'brief', 'page.typ'), 'utf8'),
  };
  return made;
}
