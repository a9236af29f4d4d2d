import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Refusal, type Result, refused } from '../core/result';
import { firstInvalidUtf8 } from '../registry/extract/scan/utf8';
import { WarehouseError } from '../warehouse/database';

const lineFeed = 0x0a;
const mostUnpacked = 512 * 1024 * 1024;

/**
 * Why a file cannot be read as a table, in our words: the engine's text is only looked into, never shown. Anything but the engine's
 * refusal is our own mistake and is thrown on.
 */
export function tableFault(path: string, problem: unknown): Result<never> {
  if (!(problem instanceof WarehouseError)) throw problem;
  const text = problem.cause instanceof Error ? problem.cause.message : String(problem.cause);
  const found = isParquet(path) ? null : (notUtf8(path) ?? csvFault(text));
  const kind = isParquet(path) ? 'Parquet file' : 'table';
  return refused({
    code: 'unreadable-file',
    sentence: `${path} ${found?.sentence ?? `cannot be read as a ${kind}: it is damaged, or not what its name says.`}`,
    nextStep: found?.nextStep ?? 'Give a CSV (UTF-8, header row), CSV.gz or Parquet file; ask its owner for it again.',
  });
}

type Words = Pick<Refusal, 'sentence' | 'nextStep'>;

/** Told by its first bytes, whatever its name. */
export function isParquet(path: string): boolean {
  const bytes = Buffer.alloc(4);
  const file = openSync(path, 'r');
  readSync(file, bytes, 0, 4, 0);
  closeSync(file);
  return bytes.toString('latin1') === 'PAR1';
}

/** Null where every byte is UTF-8, or the file holds more than can be looked through. */
function notUtf8(path: string): Words | null {
  if (statSync(path).size > mostUnpacked) return null;
  const stored = readFileSync(path);
  let bytes = stored;
  if (stored[0] === 0x1f && stored[1] === 0x8b) {
    try {
      bytes = gunzipSync(stored, { maxOutputLength: mostUnpacked });
    } catch {
      return {
        sentence: 'is a gzip file that is cut off or damaged.',
        nextStep: 'Copy it again, and compare its size and checksum with those of the original.',
      };
    }
  }
  const at = firstInvalidUtf8(bytes);
  if (at < 0) return null;
  let line = 1;
  for (let byte = bytes.indexOf(lineFeed); byte >= 0 && byte < at; byte = bytes.indexOf(lineFeed, byte + 1)) line += 1;
  return {
    sentence: `is not UTF-8: line ${line.toLocaleString('en')} holds a character in another encoding.`,
    nextStep: 'Export it again as UTF-8 (in Excel: "CSV UTF-8").',
  };
}

function csvFault(text: string): Words | null {
  const line = /Line: (\d+)/.exec(text)?.[1];
  const where = line === undefined ? 'a line' : `line ${Number(line).toLocaleString('en')}`;
  const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(text);
  if (counts)
    return {
      sentence: `cannot be read: ${where} has ${counts[2]} cells where the header has ${counts[1]}.`,
      nextStep: 'Correct that line; a cell that holds the separator must stand in quotation marks.',
    };
  if (/quote/i.test(text) && line !== undefined)
    return {
      sentence: `cannot be read: a quotation mark on ${where} is not closed, or text follows it.`,
      nextStep: 'Double quotation marks inside a cell, and put the cell in quotation marks.',
    };
  if (/maximum line size|max_line_size/i.test(text))
    return {
      sentence: `cannot be read: ${where} is longer than a table's lines are.`,
      nextStep: 'See whether its line ends are right and whether a quotation mark is left open.',
    };
  return line === undefined
    ? null
    : {
        sentence: `cannot be read: ${where} does not fit the lines before it.`,
        nextStep: 'Compare its cells with the header.',
      };
}
