'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { Answers, Question } from './questions';

type Ask = <Asked extends Question>(question: Asked) => Promise<Answers[Asked['kind']]>;

/** A worker that lives as long as the page, started with the first question. A crash of it rejects what was waiting. */
export function useDeskWorker(): Ask {
  const worker = useRef<Worker | null>(null);
  const waiting = useRef(new Map<number, { accept(answer: unknown): void; reject(problem: Error): void }>());
  const next = useRef(0);
  useEffect(() => () => worker.current?.terminate(), []);
  return useCallback((question) => {
    worker.current ??= started(waiting.current);
    const id = next.current;
    next.current += 1;
    return new Promise((accept, reject) => {
      waiting.current.set(id, { accept: accept as (answer: unknown) => void, reject });
      worker.current?.postMessage({ id, question });
    });
  }, []);
}

function started(waiting: Map<number, { accept(answer: unknown): void; reject(problem: Error): void }>): Worker {
  const worker = new Worker(new URL('./calibration-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer: unknown }>) => {
    waiting.get(data.id)?.accept(data.answer);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
  });
  return worker;
}
