import { test as base, expect } from '@playwright/test';

/**
 * Every page of every test is watched: a request to another host, an error on the page or a failed answer fails the test,
 * whatever else it looked at. A page is looked at once all that was streamed is shown.
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
    const goto = page.goto.bind(page);
    page.goto = async (url, options) => {
      const answer = await goto(url, options);
      await expect.poll(() => page.evaluate(isRevealed)).toBe(true);
      return answer;
    };
    await use(page);
    expect(mishaps).toEqual([]);
  },
});

/** A page is streamed: what came after its first drawing is shown a moment after it has arrived. */
const isRevealed = (): boolean => document.querySelector('template[id^="B:"]') === null;

export { expect };
