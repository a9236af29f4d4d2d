import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** Highest resident set the kernel saw for the process, in bytes; null where /proc does not exist. */
  peakBytes: number | null;
  output: string;
}

/** The high-water mark keeps what was reached between two looks, so a slow poll misses only a process's last moment. */
function peakOf(pid: number): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

/** Runs one Node program by itself, so that neither its memory nor its caches mix with another measurement. */
export function runMeasured(parameters: string[], env: Record<string, string> = {}): Promise<Measured> {
  return new Promise((accept, reject) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, ['--import', 'tsx', ...parameters], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let [output, complaints] = ['', ''];
    let peakBytes: number | null = null;
    const poll = setInterval(() => {
      peakBytes = Math.max(peakOf(child.pid as number) ?? 0, peakBytes ?? 0) || null;
    }, 50);
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(poll);
      const seconds = (performance.now() - startedAt) / 1000;
      if (code === 0) accept({ seconds, peakBytes, output });
      else reject(new Error(`${parameters.join(' ')} ended with ${code}:\n${complaints.slice(-4_000)}`));
    });
  });
}
