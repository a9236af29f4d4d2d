import { StepFailed } from './run.mjs';

const saidEvery = 10_000;

/**
 * Waits for the first page of a server that was just started, however long it takes on a busy or small machine, and says every ten
 * seconds what it waits for. Fails when the server has ended. A first page with a fault is told; the server goes on, since
 * other pages may well come.
 */
export async function firstPage(address, child, say = console.log, every = saidEvery) {
  const startedAt = performance.now();
  let waitsFor = 'the server opens its port';
  const ticker = setInterval(
    () =>
      say(`Waiting until ${waitsFor} (${Math.round((performance.now() - startedAt) / 1000)} s so far; Ctrl-C stops).`),
    every,
  );
  const gone = new AbortController();
  const onExit = () => gone.abort();
  child.once('exit', onExit);
  try {
    while (child.exitCode === null && child.signalCode === null) {
      try {
        const answer = await fetch(address, { signal: gone.signal });
        await answer.arrayBuffer();
        if (!answer.ok)
          say(`The server runs, but its first page came with status ${answer.status}: look at the lines above.`);
        return;
      } catch (problem) {
        const isShut = /ECONNREFUSED/.test(`${problem.cause?.code} ${problem.cause?.errors?.map((each) => each.code)}`);
        waitsFor = isShut ? 'the server opens its port' : 'the first page comes';
      }
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new StepFailed(
      `The server ended while starting (${child.signalCode ?? `exit ${child.exitCode}`}).`,
      'look at the lines above.',
    );
  } finally {
    clearInterval(ticker);
    child.off('exit', onExit);
  }
}
