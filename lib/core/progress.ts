/** Long work tells its phase and how far it is; the command line draws it, a page may show it. */
export interface Progress {
  phase: string;
  /** 0–1 within the phase, or null where it cannot be known. */
  share: number | null;
  rows?: number;
}

export type ProgressSink = (progress: Progress) => void;

export const silent: ProgressSink = () => {};

/** Thrown at a safe point when the person or the caller asked to stop; nothing published is touched. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled('stopped on request');
}
