import type { ChildProcess } from 'node:child_process';

export function firstPage(
  address: string,
  child: ChildProcess,
  say?: (line: string) => void,
  every?: number,
): Promise<void>;
