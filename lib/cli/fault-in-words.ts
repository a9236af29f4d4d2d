import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal } from '../core/result';
import { stateFolder } from '../core/state-folder';

const causes: { fits: RegExp; sentence: string; nextStep: string }[] = [
  {
    fits: /No space left|ENOSPC|disk quota|EDQUOT|Could not write (all|file)|failed to write/i,
    sentence: 'The disk is full, or this user may not write more to it.',
    nextStep: 'Free some space, or set NAQSHA_DATA to a folder on a larger disk, and run the command again.',
  },
  {
    fits: /Out of Memory|failed to (allocate|offload|pin)|heap out of memory|ENOMEM/i,
    sentence: 'There was not enough memory.',
    nextStep:
      'Give more with --memory (4GB unless you say otherwise), or use fewer --threads, and run the command again.',
  },
  {
    fits: /EACCES|EPERM|Permission denied|EROFS|read-only file system/i,
    sentence: 'This user may not read or write one of the files.',
    nextStep: 'Give the user rights on the extract and on the data and state folders.',
  },
  {
    fits: /EMFILE|ENFILE|Too many open files/i,
    sentence: 'The system let this command open too few files.',
    nextStep: 'Raise the limit of open files (ulimit -n) and run the command again.',
  },
  {
    fits: /ENOENT|No such file/i,
    sentence: 'A file that was there a moment ago is gone.',
    nextStep: 'See that nobody moves the files while the command runs, and run it again.',
  },
  {
    fits: /EISDIR|illegal operation on a directory/i,
    sentence: 'A folder stands where a file should be.',
    nextStep: 'Remove or rename the folder, and run the command again.',
  },
];

/** A fault that no rule foresaw, in words: what it comes to, and where its details are kept. Engine texts never reach a person. */
export function faultInWords(verb: string, fault: unknown): Refusal {
  const text = fault instanceof Error ? `${fault.stack ?? fault.message}` : String(fault);
  const known = causes.find(({ fits }) => fits.test(text));
  const kept = keep(verb, text);
  const where =
    kept === null
      ? ''
      : ` The details are kept in ${kept}; they may hold cells of the file, so send it to nobody else.`;
  return {
    code: known ? 'system' : 'fault',
    sentence: `${known?.sentence ?? 'The command met a fault of its own and stopped.'} Nothing published was touched.`,
    nextStep: `${known?.nextStep ?? 'Tell the developers of Naqsha, with the command and the version.'}${where}`,
  };
}

/** Where the details went; null where they could not be written, which is no reason to say nothing. */
function keep(verb: string, text: string): string | null {
  try {
    const folder = join(stateFolder(), 'faults');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${verb}.txt`);
    writeFileSync(path, `${text}\n`, { mode: 0o600 });
    return path;
  } catch {
    return null;
  }
}
