import type { IncomingMessage, ServerResponse } from 'node:http';

const retryAfter = 5;

const words = {
  en: 'Many people are asking at this moment. Please try again in a few seconds.',
  ur: 'اس وقت بہت سے لوگ پوچھ رہے ہیں۔ براہِ کرم چند سیکنڈ بعد دوبارہ کوشش کریں۔',
} as const;

/** Too much is asked at once: 503 with the time to come again, in words; as JSON to a machine, as a plain page to a person. */
export function refuseForNow(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '/';
  response.setHeader('retry-after', retryAfter);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  if (/^\/(?:api\/|boundaries\/|brief\/)/.test(path)) {
    response.writeHead(503, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ code: 'busy', sentence: words.en, nextStep: `Ask again after ${retryAfter} seconds.` }),
    );
    return;
  }
  const [language, direction] = /^\/ur(?:[/?]|$)/.test(path) ? (['ur', 'rtl'] as const) : (['en', 'ltr'] as const);
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="${language}" dir="${direction}"><meta name="viewport" content="width=device-width"><title>Naqsha نقشہ</title><p>${words[language]}</p></html>`,
  );
}
