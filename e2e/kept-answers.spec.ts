import { expect, test } from '@playwright/test';

const pages = ['/', '/poverty', '/coverage', '/ur/indicators', '/places/PK6'];

test('the second answer to a link is the first one, under a strong tag that the browser may ask with', async ({
  request,
}) => {
  for (const page of pages) {
    await (await request.get(page)).body();
    const kept = await request.get(page, { headers: { 'accept-encoding': 'br' } });
    const tag = kept.headers().etag ?? '';
    expect(tag, page).toMatch(/^"[\w-]+-br"$/);
    expect(kept.headers()['cache-control'], page).toBe('private, no-cache');
    const again = await request.get(page, { headers: { 'accept-encoding': 'br', 'if-none-match': tag } });
    expect([page, again.status(), (await again.body()).length]).toEqual([page, 304, 0]);
  }
});

test('Brotli is offered for pages, scripts and files', async ({ request, page }) => {
  await page.goto('/');
  const script = await page.locator('script[src^="/_next/static"]').first().getAttribute('src');
  for (const path of [script ?? '', '/api/v1/values?indicator=poverty_headcount&level=district']) {
    const packed = await request.get(path, { headers: { 'accept-encoding': 'br' } });
    expect(packed.headers()['content-encoding'], path).toBe('br');
  }
});

test('a page from memory runs its scripts under a policy that names each by its hash', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  for (const path of ['/poverty', '/poverty', '/ur/coverage', '/ur/coverage']) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expect(page.locator('[data-ready="true"], main')).not.toHaveCount(0);
  }
  const policy = (await (await page.request.get('/poverty')).headers())['content-security-policy'] ?? '';
  expect(policy).toContain("'sha256-");
  expect(policy).not.toContain('nonce-');
  expect(refused).toEqual([]);
});
