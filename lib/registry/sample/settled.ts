/** Lets a promise fail while nobody waits for it yet: the failure comes out where the outcome is asked for. */
export function settled<Value>(promise: Promise<Value>): () => Promise<Value> {
  const outcome = Promise.allSettled([promise]);
  return async () => {
    const [result] = await outcome;
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  };
}
