export interface Server {
  ended: Promise<number>;
  close(): Promise<void>;
}

export function ensurePortFree(port: number, host: string): Promise<void>;
export function ensureSecret(host: string, secret?: string): void;
export function serve(options: {
  port: number;
  host: string;
  data: string;
  state?: string;
  quiet?: boolean;
}): Promise<Server>;
