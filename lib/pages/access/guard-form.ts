import { headers } from 'next/headers';
import { forbidden } from 'next/navigation';
import type { Act } from '@/lib/serving/access/policy';
import { isSameOrigin } from '@/lib/serving/access/same-origin';
import type { Viewer } from '@/lib/serving/access/viewer';
import { guardPage } from './guard-page';

/** The door of a form: it must come from a page of this server, and its sender must be allowed the act that it states. */
export async function guardForm<Stated extends Act>(
  act: Stated,
): Promise<Stated extends 'read-open' ? Viewer | null : Viewer> {
  if (!isSameOrigin(await headers())) forbidden();
  return guardPage(act);
}
