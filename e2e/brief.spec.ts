import { expect, test } from '@playwright/test';

const chosen = 'select=PK72601,PK72602,PK72603';

for (const language of ['en', 'ur']) {
  test(`the ${language} brief of a cluster is one page of PDF that names its snapshot`, async ({ request }) => {
    const answer = await request.get(`/brief/${language}?${chosen}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect(answer.headers()['x-naqsha-snapshot']).toBe(
      (await request.get('/api/v1/snapshot')).headers()['x-naqsha-snapshot'],
    );
    expect(answer.headers()['cache-control']).toContain('private');
    expect(answer.headers()['content-disposition']).toMatch(/filename="brief_[a-z0-9_-]+\.pdf"; filename\*=UTF-8''/);
    const pdf = await answer.body();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf.length).toBeGreaterThan(20_000);
    expect(pdf.length).toBeLessThan(600_000);
  });
}

test('every level, lens and odd figure still gives one page', async ({ request }) => {
  for (const query of [
    '',
    'level=province',
    'place=PK7&level=division',
    'place=PK72605',
    'indicator=median_score&level=district&breakdown=area_type&category=rural',
    'indicator=households&level=district',
    'scheme=manual&breaks=0,0.1,0.9,1&classes=3',
    'lens=hotspots&level=district',
    'nonsense=1&level=village',
  ]) {
    const answer = await request.get(`/brief/en?${query}`);
    expect(answer.status(), query).toBe(200);
    expect((await answer.body()).toString('latin1').match(/\/Type \/Page\b/g), query).toHaveLength(1);
  }
});

test('an unknown place, snapshot or language is refused in words', async ({ request }) => {
  for (const [path, code] of [
    ['/brief/en?place=PK999', 'unknown-place'],
    ['/brief/en?select=PK99999', 'unknown-place'],
    ['/brief/en?snapshot=2001-01-01-nothing-00000000', 'snapshot-not-kept'],
    ['/brief/fr', 'unknown-language'],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    const body = (await answer.json()) as { code: string; sentence: string; nextStep: string };
    expect(body.code, path).toBe(code);
    expect(body.sentence && body.nextStep, path).toBeTruthy();
  }
});

test('a place page offers its brief in the language of the page', async ({ page }) => {
  await page.goto('/ur/places/PK72605');
  const link = page.getByRole('link', { name: 'خلاصہ (PDF)' });
  await expect(link).toHaveAttribute('href', /^\/brief\/ur\?.*place=PK72605/);
  const download = page.waitForEvent('download');
  await link.click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
});
