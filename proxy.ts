import { type NextRequest, NextResponse } from 'next/server';
import { addressHeader } from '@/lib/pages/access/sign-in-address';

const isDevelopment = process.env.NODE_ENV === 'development';

/** Nothing is ever asked of another host: no font, tile, script or beacon. Inline scripts run only with the nonce of the answer. */
const policyWith = (nonce: string): string =>
  [
    "default-src 'self'",
    isDevelopment ? "script-src 'self' 'unsafe-inline' 'unsafe-eval'" : `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws://127.0.0.1:* ws://localhost:*' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Tells next-intl the language of the link before anything is drawn. */
const languageHeader = 'x-next-intl-locale';

export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = policyWith(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  headers.set(addressHeader, request.nextUrl.pathname.replace(/^\/en(?=\/|$)/, '') + request.nextUrl.search || '/');
  headers.set(languageHeader, /^\/ur(?:\/|$)/.test(request.nextUrl.pathname) ? 'ur' : 'en');
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: ['/((?!api/v1|boundaries|brief/|_next|.*\\..*).*)'] };
