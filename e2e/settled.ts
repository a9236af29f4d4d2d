import type { Page } from '@playwright/test';

/**
 * Waits until the page asks for nothing more. The browser now and then never says so although every request has ended; then twenty
 * seconds are taken for an answer.
 */
export const settled = (page: Page): Promise<void> =>
  page.waitForLoadState('networkidle', { timeout: 20_000 }).catch(() => undefined);
