import { expect, test } from './browse';

test('whoever is not signed in is led to the sign-in page, also over the labelled sample', async ({ page }) => {
  for (const path of ['/households', '/households/0000000001?why=appeal']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in\?to=/);
    await expect(page.getByLabel('Identity number or household id')).toHaveCount(0);
  }
});

test('no question about a household is answered without a session, nor to another page than ours', async ({
  page,
  request,
  baseURL,
}) => {
  const question = {
    purpose: { why: 'grievance', reference: '' },
    snapshot: null,
    household: '0000000001',
    member: null,
    find: '0000000001',
  };
  await page.goto('/sign-in');
  for (const path of ['/households/search.json', '/households/reveal.json']) {
    const ours = await request.post(path, { data: question, headers: { origin: String(baseURL) } });
    expect(ours.status()).toBe(401);
    const text = await ours.text();
    expect(text).not.toContain('household_id');
    expect(text).not.toMatch(/\d{13}/);
    const theirs = await request.post(path, { data: question, headers: { origin: 'https://example.org' } });
    expect([401, 403]).toContain(theirs.status());
    expect((await request.get(path)).status()).toBe(405);
  }
});
