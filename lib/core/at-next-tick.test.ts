import { expect, it } from 'vitest';
import { atNextTick, type Clock } from './at-next-tick';

function clockAt(start: number): Clock & { at: number } {
  const clock = {
    at: start,
    now: () => clock.at,
    wait: async (milliseconds: number) => {
      clock.at += milliseconds;
    },
  };
  return clock;
}

it.each([
  [0, 250],
  [3, 250],
  [249, 250],
  [250, 250],
  [251, 500],
  [1300, 1500],
])('work of %i ms is answered after %i', async (spent, answered) => {
  const clock = clockAt(10_007);
  await atNextTick(250, clock, () => clock.wait(spent));
  expect(clock.at - 10_007).toBe(answered);
});

it('waits for the tick also when the work throws', async () => {
  const clock = clockAt(0);
  const work = async () => {
    await clock.wait(30);
    throw new Error('no');
  };
  await expect(atNextTick(250, clock, work)).rejects.toThrow('no');
  expect(clock.at).toBe(250);
});
