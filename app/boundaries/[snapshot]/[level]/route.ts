import { boundaryFile } from '@/lib/queries/boundary-file';
import { placeNames } from '@/lib/queries/place-names';
import { withSnapshot } from '@/lib/queries/with-snapshot';

interface Call {
  params: Promise<{ snapshot: string; level: string }>;
}

const forGood = { 'content-type': 'application/json', 'cache-control': 'public, max-age=31536000, immutable' };

/** Polygons of a level, or `names.json` for the search box. A snapshot never changes, so both may be kept for good. */
export async function GET(_request: Request, { params }: Call): Promise<Response> {
  const { snapshot, level } = await params;
  if (level === 'names.json') {
    const names = await withSnapshot(snapshot, (ask) => ask(placeNames, {}));
    return names.ok
      ? new Response(JSON.stringify(names.value), { headers: forGood })
      : Response.json(names.problem, { status: 404 });
  }
  const file = level.endsWith('.json') ? await boundaryFile(snapshot, level.slice(0, -'.json'.length)) : null;
  if (file === null) return Response.json({ code: 'no-boundaries', sentence: 'No such boundaries.' }, { status: 404 });
  return new Response(new Uint8Array(file), { headers: forGood });
}
