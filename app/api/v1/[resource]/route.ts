import type { Refusal } from '@/lib/core/result';
import { askerOf, keepNothing, turnedAway } from '@/lib/pages/access/guard-route';
import { envelopeOf } from '@/lib/pages/api/endpoint';
import { endpoints } from '@/lib/pages/api/endpoints';
import { noteRefusal } from '@/lib/serving/access/note-refusal';
import { withSnapshot } from '@/lib/serving/queries/with-snapshot';

interface Call {
  params: Promise<{ resource: string }>;
}

const problem = (status: number, refusal: Refusal): Response => Response.json(refusal, { status });

/** Serves one resource: 401 where nobody is signed in and the figures are real, 403 for another role, 422 with words on a parameter that is not understood, 404 on a snapshot that is not kept. */
const nothingServed = new Set(['nothing-published', 'snapshot-damaged']);

export async function GET(request: Request, { params }: Call): Promise<Response> {
  const { resource } = await params;
  const endpoint = Object.hasOwn(endpoints, resource) ? endpoints[resource] : undefined;
  if (!endpoint) {
    return problem(404, {
      code: 'unknown-resource',
      sentence: `There is no resource "${resource}".`,
      nextStep: `Resources are ${Object.keys(endpoints).join(', ')}; see /api/v1/openapi.json.`,
    });
  }
  const query = new URL(request.url).searchParams;
  const repeated = [...new Set(query.keys())].filter((name) => query.getAll(name).length > 1);
  if (repeated.length > 0) {
    return problem(422, {
      code: 'parameters',
      sentence: `${repeated.join(', ')}: given more than once`,
      nextStep: 'Give each parameter once.',
      details: { parameters: repeated.map((parameter) => ({ parameter, problem: 'given more than once' })) },
    });
  }
  const given = Object.fromEntries(query);
  const checked = endpoint.parameters.safeParse(given);
  if (!checked.success) {
    const details = checked.error.issues.map((issue) => ({
      parameter: issue.path.join('.') || ('keys' in issue ? issue.keys.join(', ') : ''),
      problem: issue.message,
    }));
    return problem(422, {
      code: 'parameters',
      sentence: details.map((each) => `${each.parameter}: ${each.problem}`).join('; '),
      nextStep: 'Mend the parameters named; /api/v1/openapi.json lists what each may be.',
      details: { parameters: details },
    });
  }
  const { snapshot: wanted = null, format } = checked.data as { snapshot?: string; format?: string };
  const asker = await askerOf(request, 'see-aggregates');
  const answer = await withSnapshot(wanted, asker, async (ask, snapshot) => ({
    snapshot,
    found: await endpoint.answer({ ask, snapshot, parameters: checked.data }),
  }));
  if (!answer.ok && answer.problem.code === 'not-for-role')
    await noteRefusal(asker.viewer, 'see-aggregates', `/api/v1/${resource}`);
  if (!answer.ok)
    return turnedAway(answer.problem) ?? problem(nothingServed.has(answer.problem.code) ? 503 : 404, answer.problem);
  const { snapshot, found } = answer.value;
  const headers = {
    'x-naqsha-snapshot': snapshot.snapshot_id,
    'x-naqsha-synthetic': String(snapshot.synthetic),
    ...(snapshot.synthetic && asker.viewer === null ? { 'cache-control': 'no-cache' } : keepNothing),
  };
  if (!found.ok) return Response.json({ ...found.problem, snapshot: snapshot.snapshot_id }, { status: 422, headers });
  if (format !== 'csv' || !endpoint.csv) return Response.json(envelopeOf(snapshot, found.value), { headers });
  const { fileName, body } = endpoint.csv(found.value, snapshot);
  return new Response(body, {
    headers: {
      ...headers,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
    },
  });
}
