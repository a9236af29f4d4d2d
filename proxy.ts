import createMiddleware from 'next-intl/middleware';
import { routing } from './lib/i18n/routing';

/** Chooses the language from the link. Files, boundaries and the API have no language and pass by. */
export default createMiddleware(routing);

export const config = { matcher: ['/((?!api/v1|boundaries|_next|.*\\..*).*)'] };
