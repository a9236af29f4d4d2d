import type { BrowserContext } from '@playwright/test';

export interface Look {
  colours: number;
  /** Share of pixels of the most frequent colour: 1 is a blank picture. */
  mostCommon: number;
  /** Share of pixels that are neither grey, white nor black. */
  coloured: number;
}

/** What a screenshot shows, in three numbers, decoded by the browser itself. */
export async function look(context: BrowserContext, screenshot: Buffer): Promise<Look> {
  const page = await context.newPage();
  try {
    return await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const counts = new Map<number, number>();
      let coloured = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
        const colour = (red << 16) | (green << 8) | blue;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > 24) coloured += 1;
      }
      const pixels = data.length / 4;
      return { colours: counts.size, mostCommon: Math.max(...counts.values()) / pixels, coloured: coloured / pixels };
    }, screenshot.toString('base64'));
  } finally {
    await page.close();
  }
}
