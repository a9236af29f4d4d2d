/** A rectangle in the units of an outline. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The rectangle around the path of an outline: rings of one absolute point and relative steps, as `outlineOf` writes them. */
export function pathBox(path: string): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const ring of path.split('M').slice(1)) {
    const numbers = (ring.split('h')[0] ?? '').match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y] = [0, 0];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      x += numbers[index] as number;
      y += numbers[index + 1] as number;
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return box;
}
