export interface Server {
  /** Comes with the first page; fails when the server ends before. */
  ready: Promise<void>;
  ended: Promise<number>;
  close(): Promise<void>;
  pid: number;
}

export function ensurePortFree(port: number, host: string): Promise<void>;
export function ensureSecret(host: string, secret?: string): void;
export function serve(options: { port: number; host: string; data: string; state?: string; quiet?: boolean }): Server;
