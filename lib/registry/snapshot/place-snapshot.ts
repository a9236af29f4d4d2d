import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { leaveForNextStart } from './leave-for-next-start';
import { pointAt, syncToDisk } from './pointer';

const again = '-again';

/** The name a snapshot bears while it takes the place of one that was made from the same inputs. */
export const isStandIn = (id: string): boolean => id.endsWith(again);

/**
 * Gives a built folder its name and points `CURRENT` at it. Where a snapshot of that name is kept already, perhaps the one in
 * force, no single rename can exchange two folders: readers are sent to the new one under a name of its own first, and to its
 * own name once it stands there.
 */
export function putInPlace(dataFolder: string, built: string, id: string): void {
  const target = join(dataFolder, id);
  if (existsSync(target)) {
    const standIn = `${id}${again}`;
    renameSync(built, join(dataFolder, standIn));
    syncToDisk(dataFolder);
    pointAt(dataFolder, standIn);
    finishReplacing(dataFolder, standIn);
    return;
  }
  renameSync(built, target);
  syncToDisk(dataFolder);
  pointAt(dataFolder, id);
}

/** From the moment `CURRENT` names the stand-in; may be broken off anywhere and begun again. */
export function finishReplacing(dataFolder: string, standIn: string): void {
  const id = standIn.slice(0, -again.length);
  const at = (name: string): string => join(dataFolder, name);
  const linked = at(`.linked-${id}`);
  const replaced = at(`.replaced-${id}`);
  for (const path of [linked, replaced]) rmSync(path, { recursive: true, force: true });
  linkFolder(at(standIn), linked);
  if (existsSync(at(id))) renameSync(at(id), replaced);
  renameSync(linked, at(id));
  syncToDisk(dataFolder);
  pointAt(dataFolder, id);
  leaveForNextStart(() => {
    for (const path of [at(standIn), replaced]) rmSync(path, { recursive: true, force: true });
  });
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else linkOrCopy(source, target);
  }
  syncToDisk(to);
}

const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (problem) {
    if (!withoutLinks.has(String((problem as NodeJS.ErrnoException).code))) throw problem;
    copyFileSync(from, to);
    syncToDisk(to);
  }
}
