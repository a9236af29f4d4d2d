import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { stateFolder } from '../../core/state-folder';

interface Store {
  client: Client;
  ready: Promise<void>;
}

const shared = globalThis as { naqshaStores?: Map<string, Store> };
shared.naqshaStores ??= new Map();
const stores = shared.naqshaStores;

/**
 * One embedded file of the state folder, readable by its owner alone, opened once a process. `schema` is run before the first use and
 * may be run again at any time.
 */
export async function openStore(name: 'access' | 'audit', schema: readonly string[]): Promise<Client> {
  const path = join(stateFolder(), `${name}.db`);
  let store = stores.get(path);
  if (store === undefined) {
    closeSync(openSync(path, 'a', 0o600));
    const client = createClient({ url: `file:${path}`, timeout: 10_000 });
    const ready = client.batch([...schema], 'write').then(() => undefined);
    store = { client, ready };
    stores.set(path, store);
    ready.catch(() => stores.delete(path));
  }
  await store.ready;
  return store.client;
}
