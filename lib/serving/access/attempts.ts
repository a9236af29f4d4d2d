interface Keys {
  person: string;
  /** Null where nobody tells which computer asks: then it may be everybody's, and nobody waits for what another guessed. */
  computer: string | null;
}

const minutes = 60_000;
const limits = {
  everywhere: { failures: 50, within: 5 * minutes },
  person: { failures: 5, within: 5 * minutes },
  computer: { failures: 30, within: 5 * minutes },
} as const;
const most = 10_000;

const shared = globalThis as { naqshaAttempts?: Map<string, number[]> };
shared.naqshaAttempts ??= new Map();
const attempts = shared.naqshaAttempts;

type Kind = keyof typeof limits;

/** An address waits where it was guessed at, so that a guesser elsewhere does not lock out whoever bears it. */
const keysOf = ({ person, computer }: Keys): [Kind, string][] => [
  ['everywhere', `everywhere ${person}`],
  ['person', `person ${computer ?? ''} ${person}`],
  ...(computer === null ? [] : [['computer', `computer ${computer}`] as [Kind, string]]),
];

/** Seconds until another attempt is taken, 0 for now. Attempts leave the count five minutes after they were made. */
export function waitFor(keys: Keys, now = Date.now()): number {
  return Math.max(
    ...keysOf(keys).map(([kind, key]) => {
      const { failures, within } = limits[kind];
      const recent = (attempts.get(key) ?? []).filter((at) => now - at < within);
      const oldest = recent.at(-failures);
      return recent.length < failures || oldest === undefined ? 0 : Math.ceil((oldest + within - now) / 1000);
    }),
  );
}

/** Counts an attempt before it is judged, so that many at once count too. */
export function failed(keys: Keys, now = Date.now()): void {
  for (const [kind, key] of keysOf(keys)) {
    const recent = (attempts.get(key) ?? []).filter((at) => now - at < limits[kind].within);
    attempts.delete(key);
    attempts.set(key, [...recent, now]);
  }
  for (const key of attempts.keys()) {
    if (attempts.size <= most) break;
    attempts.delete(key);
  }
}

/** The right password: what was counted for the person is forgotten, what came from the computer is not. */
export const forget = (keys: Keys): void => {
  for (const [kind, key] of keysOf(keys)) if (kind !== 'computer') attempts.delete(key);
};
