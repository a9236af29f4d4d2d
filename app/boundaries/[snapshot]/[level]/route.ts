import { askerOf, keepNothing, turnedAway } from '@/lib/pages/access/guard-route';
import { shapesWithin } from '@/lib/pages/boundaries/shapes-within';
import { may } from '@/lib/serving/access/policy';
import { boundaryFile } from '@/lib/serving/queries/boundary-file';
import { measureNames } from '@/lib/serving/queries/measure-names';
import { placeNames } from '@/lib/serving/queries/place-names';
import { withSnapshot } from '@/lib/serving/queries/with-snapshot';

interface Call {
  params: Promise<{ snapshot: string; level: string }>;
}

const json = { 'content-type': 'application/json' };
const forGood = { ...json, 'cache-control': 'public, max-age=31536000, immutable' };

/**
 * Polygons of a level, or `names.json` and `measures.json` for the search box. A snapshot never changes, so those of the sample may be kept for good; those
 * of a real registry are for whoever is signed in, and a browser asks again each time whether its own are still right. Polygons and names are those of the viewer's
 * scope; whoever manages people has all of them, to give scopes.
 */
export async function GET(request: Request, { params }: Call): Promise<Response> {
  const { snapshot, level } = await params;
  const asker = await askerOf(request, 'see-aggregates');
  const isNames = level === 'names.json';
  const isMeasures = level === 'measures.json';
  const scope = asker.viewer?.scope ?? null;
  const forAdmin = isNames && may(asker.viewer, 'manage-users') ? ({ ...asker, act: 'manage-users' } as const) : asker;
  const answer = await withSnapshot(snapshot, forAdmin, async (ask, { synthetic }) => {
    const file =
      level.endsWith('.json') && !isNames && !isMeasures
        ? boundaryFile(snapshot, level.slice(0, -'.json'.length))
        : null;
    const polygons = await file;
    const body = isNames
      ? JSON.stringify(await ask(placeNames, {}))
      : isMeasures
        ? JSON.stringify(await ask(measureNames, {}))
        : polygons && shapesWithin(scope, polygons);
    return {
      body,
      headers: synthetic && !(asker.viewer && (isNames || scope)) ? forGood : { ...json, ...keepNothing },
    };
  });
  if (!answer.ok) return turnedAway(answer.problem) ?? Response.json(answer.problem, { status: 404 });
  const { body, headers } = answer.value;
  if (body === null) return Response.json({ code: 'no-boundaries', sentence: 'No such boundaries.' }, { status: 404 });
  return new Response(body, { headers });
}
