import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { serve } from '../steps/serve.mjs';

export interface MapFigures {
  requests: number;
  /** Bytes as sent (compressed), by kind. */
  bytes: Record<string, number>;
  firstPaintMs: number;
  firstMapMs: number;
}

const systemBrowser = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));

/** Opens the poverty map of the built app once to warm the server and then in a fresh browser, as a first visitor. */
export async function measureMapPage(data: string, port: number): Promise<MapFigures> {
  const server = serve({ port, host: '127.0.0.1', data, quiet: true });
  await server.ready;
  const browser = await chromium.launch({ executablePath: systemBrowser, args: ['--no-sandbox', '--disable-quic'] });
  try {
    await visit(browser, port);
    return await visit(browser, port);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function visit(browser: Awaited<ReturnType<typeof chromium.launch>>, port: number): Promise<MapFigures> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  network.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  const startedAt = performance.now();
  await page.goto(`http://127.0.0.1:${port}/poverty`, { waitUntil: 'commit' });
  await page.locator('[data-ready="true"]').first().waitFor({ timeout: 60_000 });
  const firstMapMs = performance.now() - startedAt;
  const firstPaintMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await page.waitForLoadState('networkidle');
  await context.close();
  return { requests: kinds.size, bytes, firstPaintMs, firstMapMs };
}
