import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { done, type Result, refused } from '../../core/result';
import type { ExtractManifest } from './contract';
import { fileRefusal, notAFile } from './scan/file-refusal';

const isDay = (text: string): boolean => {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(instant) && new Date(instant).toISOString().startsWith(text);
};

const word = z.string().trim().min(1).max(200);

const shape = z.object({
  name: word,
  as_of: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day written YYYY-MM-DD')
    .refine(isDay, 'is not a day'),
  round: word.default('unstated'),
  boundary_set: word.nullish().transform((set) => set ?? null),
  supplier: word.default('unstated'),
  mode: z.enum(['full', 'delta']).default('full'),
  synthetic: z.boolean().default(false),
  files: z
    .array(
      z.object({
        name: word,
        rows: z.number().int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-fA-F]{64}$/, 'must be 64 hexadecimal digits'),
      }),
    )
    .default([]),
});

/** `as_of` is null where the extract does not say: then the latest survey date that is not in the future stands for it. */
export type ReadManifest = Omit<ExtractManifest, 'as_of'> & { as_of: string | null; isWritten: boolean };

/** Reads `extract.json`; a folder without one is a full extract named after the folder, of no stated day, set or supplier. */
export async function readManifest(folder: string, isPresent: boolean): Promise<Result<ReadManifest>> {
  if (!isPresent) {
    return done({
      name: basename(folder),
      as_of: null,
      round: 'unstated',
      boundary_set: null,
      supplier: 'unstated',
      mode: 'full',
      synthetic: false,
      files: [],
      isWritten: false,
    });
  }
  const path = join(folder, 'extract.json');
  if (!(await stat(path)).isFile()) return refused(notAFile('extract.json'));
  const text = await readFile(path, 'utf8');
  const parsed = z
    .string()
    .transform((content, context) => {
      try {
        return JSON.parse(content.replace(/^\ufeff/, '')) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'is not valid JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape)
    .safeParse(text);
  if (parsed.success) return done({ ...parsed.data, isWritten: true });
  const faults = parsed.error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || 'the file'} ${issue.message}`);
  return refused(
    fileRefusal(
      'manifest',
      'extract.json',
      { en: `${faults.join('; ')}.`, ur: `یہ فائل معاہدے کے مطابق نہیں: ${faults.join('; ')}` },
      {
        en: 'Correct extract.json (name, as_of, round, boundary_set, supplier, mode, files) or leave it out.',
        ur: 'extract.json درست کریں (name، as_of، round، boundary_set، supplier، mode، files) یا اسے نکال دیں۔',
      },
    ),
  );
}
