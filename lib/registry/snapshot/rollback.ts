import type { Result } from '../../core/result';
import { pointAt } from './pointer';
import { type Verified, verifySnapshot } from './verify';

/** Serves an earlier snapshot again; it is verified first, and only the pointer moves. */
export async function rollBack(folder: string, id: string): Promise<Result<Verified>> {
  const verified = await verifySnapshot(folder, id);
  if (verified.ok) pointAt(folder, id);
  return verified;
}
