const second = 1000;
const mostASecond = 20;

const shared = globalThis as { naqshaBursts?: Map<string, number[]> };
shared.naqshaBursts ??= new Map();
const bursts = shared.naqshaBursts;

/** Counts a question of a key, and says whether it is more than twenty within a second. Kept in memory: a restart takes longer. */
export function isBurst(key: string, now: number): boolean {
  const recent = (bursts.get(key) ?? []).filter((at) => now - at < second);
  const tooMany = recent.length >= mostASecond;
  bursts.set(key, tooMany ? recent : [...recent, now]);
  return tooMany;
}
