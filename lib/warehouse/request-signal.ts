import { AsyncLocalStorage } from 'node:async_hooks';

const shared = globalThis as { naqshaRequestSignal?: AsyncLocalStorage<AbortSignal> };
shared.naqshaRequestSignal ??= new AsyncLocalStorage();
const running = shared.naqshaRequestSignal;

/** Runs the work of one request; once `signal` says that nobody waits for it, what it asks of a published file is broken off. */
export const forRequest = <Value>(signal: AbortSignal, work: () => Value): Value => running.run(signal, work);

/** The signal of the request that is being worked on; none outside of the web server. */
export const requestSignal = (): AbortSignal | undefined => running.getStore();
