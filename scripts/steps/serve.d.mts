export interface Server {
  ended: Promise<number>;
  close(): Promise<void>;
}

export function ensurePortFree(port: number, host: string): Promise<void>;
export function serve(options: { port: number; host: string; data: string; quiet?: boolean }): Promise<Server>;
