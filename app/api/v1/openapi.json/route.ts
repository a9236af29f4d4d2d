import { guardRoute } from '@/lib/pages/access/guard-route';
import { openapi } from '@/lib/pages/api/openapi';

/** The description of the interface holds no figure and is open to all. */
export const GET = async (request: Request): Promise<Response> =>
  (await guardRoute(request, 'read-open')) ?? Response.json(openapi());
