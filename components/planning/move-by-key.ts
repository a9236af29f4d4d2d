import type { PlaceOutline } from '@/lib/serving/presentation/outline/outline';

const directions: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The tehsil next to one in the direction of an arrow key: the nearest within 45 degrees of it; null for other keys or at the edge. */
export function moveByKey(places: readonly PlaceOutline[], from: string, key: string): string | null {
  const direction = directions[key];
  const start = places.find(({ code }) => code === from);
  if (!direction || !start) return null;
  let best: { code: string; far: number } | null = null;
  for (const { code, centre } of places) {
    const [x, y] = [centre[0] - start.centre[0], centre[1] - start.centre[1]];
    const ahead = x * direction[0] + y * direction[1];
    const aside = Math.abs(x * direction[1] - y * direction[0]);
    const far = Math.hypot(x, y);
    if (ahead > 0 && aside <= ahead && (best === null || far < best.far)) best = { code, far };
  }
  return best?.code ?? null;
}
