import { askerOf, keepNothing, turnedAway } from '@/lib/pages/access/guard-route';
import { record } from '@/lib/serving/access/audit';
import { csvCell } from '@/lib/serving/presentation/csv';
import {
  RecordsClosed,
  type RejectedRows,
  rejectedRowColumns,
  rejectedRows,
} from '@/lib/serving/records/rejected-rows';
import { SnapshotNotKept } from '@/lib/warehouse/published';

interface Call {
  params: Promise<{ snapshot: string }>;
}

const line = (cells: readonly unknown[]): string => `${cells.map((cell) => csvCell(cell as string)).join(',')}\r\n`;

const problem = (status: number, code: string, sentence: string): Response =>
  Response.json({ code, sentence }, { status, headers: keepNothing });

/**
 * `/rejects/<snapshot>.csv`: refused records, each with its reason, sensitive cells masked. Anyone may take those of the labelled
 * sample; those of a real registry are for data stewards, and the taking is in the audit trail before the first byte.
 */
export async function GET(request: Request, { params }: Call): Promise<Response> {
  const { snapshot } = await params;
  const id = snapshot.replace(/\.csv$/, '');
  if (id === snapshot || !/^[a-z0-9][a-z0-9-]{3,80}$/.test(id))
    return problem(404, 'unknown-snapshot', 'No such file.');
  const asker = await askerOf(request, 'see-rejects');
  try {
    const found = await rejectedRows(id, asker);
    if (!found.synthetic)
      await record({
        viewer: asker.viewer?.id ?? null,
        act: 'see-rejects',
        object: `rejects ${id}`,
        purpose: null,
        snapshot: id,
      });
    return new Response(await streamOf(found.rows), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="rejects_${id}${found.synthetic ? '_synthetic-sample' : ''}.csv"`,
        ...keepNothing,
        'x-naqsha-snapshot': id,
      },
    });
  } catch (cause) {
    if (cause instanceof RecordsClosed)
      return turnedAway(cause.refusal) ?? problem(403, 'records-closed', cause.message);
    if (cause instanceof SnapshotNotKept) return problem(404, 'unknown-snapshot', `${cause.message}.`);
    throw cause;
  }
}

async function streamOf(rows: RejectedRows['rows']): Promise<ReadableStream<Uint8Array>> {
  const first = await rows.next();
  const text = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(text.encode(line(rejectedRowColumns)));
      for (let part = first; !part.done; part = await rows.next())
        controller.enqueue(
          text.encode(part.value.map((row) => line(rejectedRowColumns.map((name) => row[name]))).join('')),
        );
      controller.close();
    },
  });
}
