import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { ensureBuilt } from '../steps/build.mjs';
import { serve } from '../steps/serve.mjs';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    data: { type: 'string', default: 'data/snapshots' },
    port: { type: 'string', default: '4396' },
    hovers: { type: 'string', default: '120' },
    view: { type: 'string', default: '/poverty' },
  },
});

/** Milliseconds from the event's own time stamp to the frame that shows its effect. */
interface Latencies {
  hover: number[];
  /** The browser's Event Timing entries of presses on places, input to next paint. */
  press: number[];
  /** Between frames while the map is dragged. */
  frame: number[];
}

/** What tsx calls to keep the names of functions; the page does not know it. */
const keptNames = 'globalThis.__name = (each) => each';

const systemBrowser = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));

/** Watches the page with its own performance interface: a hover ends with the first message after the frame it asked for. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const found: Latencies = { hover: [], press: [], frame: [] };
    Object.assign(window, { __latencies: found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'click') found.press.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
    const stage = document.querySelector('[data-map-stage]');
    stage?.addEventListener(
      'mousemove',
      (event) => {
        const name = `hover ${event.timeStamp}`;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            const { duration } = performance.measure(name, { start: event.timeStamp, end: performance.now() });
            found.hover.push(duration);
          };
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

async function measure(page: Page, hovers: number): Promise<Latencies> {
  const box = await page.locator('[data-map-stage]').first().boundingBox();
  if (!box) throw new Error('the map has no box');
  const spot = (step: number): [number, number] => [
    box.x + box.width * (0.2 + 0.3 * ((step * 0.618) % 1)),
    box.y + Math.min(box.height, 700) * (0.3 + 0.4 * ((step * 0.382) % 1)),
  ];
  for (let step = 0; step < hovers; step += 1) {
    await page.mouse.move(...spot(step));
    await page.waitForTimeout(25);
  }
  for (let step = 0; step < 12; step += 1) {
    await page.mouse.click(...spot(step * 7));
    await page.waitForTimeout(250);
  }
  await page.evaluate(() => {
    const { frame } = (window as unknown as { __latencies: Latencies }).__latencies;
    let before = performance.now();
    const tick = (now: number): void => {
      frame.push(now - before);
      before = now;
      if (frame.length < 240) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(...spot(0));
  await page.mouse.down();
  for (let step = 0; step < 60; step += 1) {
    const [x, y] = spot(0);
    await page.mouse.move(x + 80 * Math.sin(step / 6), y + 40 * Math.cos(step / 6));
  }
  await page.mouse.up();
  return page.evaluate(() => (window as unknown as { __latencies: Latencies }).__latencies);
}

function summary(name: string, series: readonly number[]): string {
  const sorted = [...series].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(1);
  return `${name.padEnd(24)} n ${String(sorted.length).padStart(4)}   median ${at(0.5)} ms   p95 ${at(0.95)} ms   worst ${at(1)} ms`;
}

const port = Number(values.port);
if (!values.url) await ensureBuilt();
const server = values.url ? null : serve({ port, host: '127.0.0.1', data: values.data, quiet: true });
await server?.ready;
const browser = await chromium.launch({ executablePath: systemBrowser, args: ['--no-sandbox', '--disable-quic'] });
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(keptNames);
  await page.goto(`${values.url ?? `http://127.0.0.1:${port}`}${values.view}`);
  await page.locator('[data-map-stage][data-ready="true"]').first().waitFor({ timeout: 120_000 });
  await watch(page);
  const { hover, press, frame } = await measure(page, Number(values.hovers));
  console.log(summary('hover to painted', hover));
  console.log(summary('press to painted', press));
  console.log(summary('frame while dragging', frame));
} finally {
  await browser.close();
  await server?.close();
}
