import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** `manifest.json` of a snapshot: what it was made from, by which rules, and the hashes of the files it consists of. */
export const manifestSchema = z.object({
  format: z.literal(1),
  snapshot_id: z.string(),
  name: z.string(),
  as_of: z.string(),
  round: z.string(),
  mode: z.enum(['full', 'delta']),
  synthetic: z.boolean(),
  base_snapshot: z.string().nullable(),
  /** Boundary set and every file with its hash: the same inputs are the same load. */
  inputs: z.string(),
  boundary_set: z.string(),
  published_at: z.string(),
  households: z.number(),
  tehsils: z.number(),
  rules: z.string(),
  seconds: z.record(z.string(), z.number()),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});

export type Manifest = z.output<typeof manifestSchema>;

/** Null where there is none, or none that can be read. */
export function readManifest(folder: string, id: string): Manifest | null {
  const path = join(folder, id, 'manifest.json');
  return existsSync(path) ? (manifestSchema.safeParse(parsed(readFileSync(path, 'utf8'))).data ?? null) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

export const sha256OfText = (text: string): string => createHash('sha256').update(text).digest('hex');
