import {
  cpSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { fieldsOf } from './fields-of';

export interface ExtractChange {
  /** Households that leave: their rows go from every table. */
  leaving: ReadonlySet<string>;
  /** Households that get the answers of another: to whom, from whom. */
  updating: ReadonlyMap<string, string>;
}

/** What tells who a household is and where it lives; an update leaves these alone. */
const lasting =
  /^(household_id|tehsil_code|tehsil_name|district_name|union_council|area_type|latitude|longitude|enumerator_id|head_cnic|head_name|phone|survey_weight)$/;

const isTable = (file: string): boolean => file.endsWith('.csv') || file.endsWith('.csv.gz');

const linesOf = (path: string): AsyncIterable<string> => {
  const bytes = createReadStream(path);
  return createInterface({
    input: path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes,
    crlfDelay: Number.POSITIVE_INFINITY,
  });
};

/** Writes an extract again with some households gone and others updated. CSV and CSV.gz with one record a line; other files are copied. */
export async function changeExtract(from: string, to: string, change: ExtractChange): Promise<void> {
  mkdirSync(to, { recursive: true });
  const answers = await answersOf(from, new Set(change.updating.values()));
  for (const file of readdirSync(from)) {
    if (file === 'extract.json') continue;
    if (!isTable(file)) cpSync(join(from, file), join(to, file), { recursive: true });
    else {
      const rows = Readable.from(changed(join(from, file), file.startsWith('households.'), change, answers));
      const out = createWriteStream(join(to, file));
      if (file.endsWith('.gz')) await pipeline(rows, createGzip({ level: 1 }), out);
      else await pipeline(rows, out);
    }
  }
  const manifest = join(from, 'extract.json');
  if (existsSync(manifest))
    writeFileSync(
      join(to, 'extract.json'),
      JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), files: [] }),
    );
}

async function answersOf(folder: string, donors: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const file = readdirSync(folder).find((each) => each.startsWith('households.') && isTable(each));
  if (file === undefined || donors.size === 0) return found;
  let at = -1;
  for await (const line of linesOf(join(folder, file))) {
    const fields = fieldsOf(line);
    if (at < 0) at = fields.indexOf('household_id');
    else if (donors.has(fields[at] ?? '')) found.set(fields[at] ?? '', fields);
  }
  return found;
}

async function* changed(path: string, isHouseholds: boolean, change: ExtractChange, answers: Map<string, string[]>) {
  let header: string[] | null = null;
  let at = -1;
  let chunk: string[] = [];
  for await (const line of linesOf(path)) {
    if (header === null) {
      header = fieldsOf(line);
      at = header.indexOf('household_id');
      chunk.push(line);
    } else if (at < 0) chunk.push(line);
    else {
      const fields = fieldsOf(line);
      const id = fields[at] ?? '';
      if (change.leaving.has(id)) continue;
      const donor = isHouseholds ? answers.get(change.updating.get(id) ?? '') : undefined;
      chunk.push(
        donor ? header.map((column, index) => (lasting.test(column) ? fields[index] : donor[index])).join(',') : line,
      );
    }
    if (chunk.length >= 4096) {
      yield `${chunk.join('\n')}\n`;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield `${chunk.join('\n')}\n`;
}
