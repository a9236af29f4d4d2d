import { test as base, expect } from '@playwright/test';

/**
 * Every page of every test is watched: a request to another host, an error on the page or a failed answer fails the test,
 * whatever else it looked at.
 */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const host = new URL(baseURL ?? '').host;
    const mishaps: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.host !== host) mishaps.push(`asked another host: ${request.url()}`);
    });
    page.on('pageerror', (problem) => mishaps.push(`error on the page: ${problem.message}`));
    page.on('console', (line) => {
      if (line.type() === 'error' && /Content Security Policy|Hydration|Minified React error/i.test(line.text()))
        mishaps.push(`console: ${line.text()}`);
    });
    page.on('response', (answer) => {
      if (answer.status() >= 500) mishaps.push(`${answer.status()} from ${answer.url()}`);
    });
    await use(page);
    expect(mishaps).toEqual([]);
  },
});

export { expect };
