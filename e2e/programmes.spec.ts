import { expect, test } from './browse';

test('from the list to a programme: its money, its delays and its rule, each figure with its period', async ({
  page,
}) => {
  await page.goto('/programmes');
  const list = page.getByRole('table', { name: 'The programmes of the registry' });
  await expect(list.getByRole('row').filter({ has: page.getByRole('link') })).toHaveCount(14);
  await list.getByRole('link', { name: 'Benazir Kafaalat' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Benazir Kafaalat');
  const payments = page.getByRole('region', { name: 'Payments: due, deposited, withdrawn' });
  await expect(payments.getByRole('row', { name: /Instalments due.*20\d\dQ\d/ })).toBeVisible();
  await expect(payments.getByRole('table', { name: /Channel/ })).toContainText('Payment camp');
  await expect(page.getByRole('region', { name: 'What the programme is' })).toContainText('32');
});

test('a programme without records shows what is written of it and no figure', async ({ page }) => {
  await page.goto('/programmes/amdan');
  await expect(page.getByRole('main')).toContainText('This snapshot holds no record of this programme');
  await expect(page.getByRole('region', { name: 'What the programme is' })).toContainText('Ehsaas Amdan');
  const unknown = await page.goto('/programmes/nothing');
  expect(unknown?.status()).toBe(404);
});
