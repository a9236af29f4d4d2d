import { headers } from 'next/headers';
import { cache } from 'react';
import type { Viewer } from '@/lib/serving/access/viewer';
import { viewerOf } from '@/lib/serving/access/viewer-of';

/** Who asks for the page that is being drawn, from the session cookie alone; asked once a request. */
export const viewerInForce = cache(async (): Promise<Viewer | null> => viewerOf(await headers()));
