/** Time as it passes, in milliseconds since 1970; a test brings its own. */
export interface Clock {
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * Does the work and answers at the next whole multiple of `tick` milliseconds after it was asked, at least one, whether the work ends
 * well or throws: how long it took is told in steps of a tick alone.
 */
export async function atNextTick<Answer>(tick: number, clock: Clock, work: () => Promise<Answer>): Promise<Answer> {
  const from = clock.now();
  try {
    return await work();
  } finally {
    const spent = clock.now() - from;
    await clock.wait(Math.max(1, Math.ceil(spent / tick)) * tick - spent);
  }
}
