import { guardRoute } from '@/app/access/guard-route';
import { openapi } from '../openapi';

/** The description of the interface holds no figure and is open to all. */
export const GET = async (request: Request): Promise<Response> =>
  (await guardRoute(request, 'read-open')) ?? Response.json(openapi());
