import { invariant } from '../../core/invariant';
import { throwIfCancelled } from '../../core/progress';
import type { ChunkCounts, DrawingBench, Part } from './drawing-bench';
import { ExtractFolder } from './extract-folder';
import { aliasRows, censusRows } from './reference-rows';
import type { SampleRequest } from './sample-request';
import { settled } from './settled';
import type { WrittenFile } from './written-file';

/** Households drawn at once. A constant: the bytes of a file depend on it. */
const chunkSize = 25_000;

export interface DrawnSample {
  files: WrittenFile[];
  faults: ReadonlyMap<string, number>;
  blankLines: number;
}

/** Draws the chunks on the benches, several at a time, and appends what they wrote in the chunks' order. */
export async function drawSample(
  request: SampleRequest,
  benches: readonly DrawingBench[],
  folder: string,
): Promise<DrawnSample> {
  const chunks = Math.ceil(request.households / chunkSize);
  const extract = new ExtractFolder(folder, request.format);
  const faults = new Map<string, number>();
  const emergency = new Map<string, ChunkCounts['emergency'][number]>();
  const running: (() => Promise<{ parts: Part[]; counted: ChunkCounts }>)[] = [];
  const start = (chunk: number): void => {
    const bench = benches[chunk % benches.length];
    if (chunk >= chunks || !bench) return;
    const first = chunk * chunkSize + 1;
    running[chunk] = settled(bench.drawChunk(chunk, first, Math.min(first + chunkSize, request.households + 1)));
  };
  for (let chunk = 0; chunk < benches.length; chunk += 1) start(chunk);
  try {
    for (let chunk = 0; chunk < chunks; chunk += 1) {
      request.progress({ phase: 'drawing households', share: chunk / chunks, rows: chunk * chunkSize });
      const { parts, counted } = await (running[chunk] as () => Promise<{ parts: Part[]; counted: ChunkCounts }>)();
      throwIfCancelled(request.signal);
      start(chunk + benches.length);
      for (const part of parts) await extract.append(part);
      if (chunk < 2 && chunk < chunks - 1) await extract.appendBlankLine('households');
      for (const { fault, households } of counted.faults) faults.set(fault, (faults.get(fault) ?? 0) + households);
      for (const { code, eligible, paid } of counted.emergency) {
        const before = emergency.get(code);
        emergency.set(code, {
          code,
          eligible: eligible + (before?.eligible ?? 0),
          paid: paid + (before?.paid ?? 0),
        });
      }
    }
  } finally {
    await Promise.allSettled(running.map((outcome) => outcome()));
  }
  request.progress({ phase: 'writing the tables of places', share: null });
  invariant(benches[0], 'a sample is drawn on at least one bench');
  const facts = { emergency_counted: [...emergency.values()], census_fact: censusRows(), known_alias: aliasRows() };
  for (const part of await benches[0].drawOnce(facts)) await extract.append(part);
  request.progress({ phase: 'closing the files', share: null });
  const files = await extract.finish();
  throwIfCancelled(request.signal);
  return { files, faults, blankLines: extract.blankLines };
}
