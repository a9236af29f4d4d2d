import { openapi } from '../openapi';

export const GET = (): Response => Response.json(openapi());
