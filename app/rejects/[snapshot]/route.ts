import { csvCell } from '@/lib/presentation/csv';
import { RecordsClosed, rejectedRowColumns, rejectedRows } from '@/lib/records/rejected-rows';
import { SnapshotNotKept } from '@/lib/warehouse/published';

interface Call {
  params: Promise<{ snapshot: string }>;
}

const line = (cells: readonly unknown[]): string => `${cells.map((cell) => csvCell(cell as string)).join(',')}\r\n`;

const problem = (status: number, code: string, sentence: string): Response =>
  Response.json({ code, sentence }, { status, headers: { 'cache-control': 'private, no-store' } });

/**
 * `/rejects/<snapshot>.csv`: the refused records of the labelled sample, each with its reason, sensitive cells masked. Those
 * of a real registry are personal data and stay with the operator (`naqsha rejects`) until people sign in.
 */
export async function GET(_request: Request, { params }: Call): Promise<Response> {
  const { snapshot } = await params;
  const id = snapshot.replace(/\.csv$/, '');
  if (id === snapshot || !/^[a-z0-9][a-z0-9-]{3,80}$/.test(id))
    return problem(404, 'unknown-snapshot', 'No such file.');
  const rows = rejectedRows(id, 'anyone');
  try {
    const first = await rows.next();
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        const text = new TextEncoder();
        controller.enqueue(text.encode(line(rejectedRowColumns)));
        for (let part = first; !part.done; part = await rows.next()) {
          controller.enqueue(
            text.encode(part.value.map((row) => line(rejectedRowColumns.map((name) => row[name]))).join('')),
          );
        }
        controller.close();
      },
    });
    return new Response(body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="rejects_${id}_synthetic-sample.csv"`,
        'cache-control': 'private, no-store',
        'x-naqsha-snapshot': id,
      },
    });
  } catch (cause) {
    if (cause instanceof RecordsClosed) return problem(403, 'records-closed', `${cause.message}.`);
    if (cause instanceof SnapshotNotKept) return problem(404, 'unknown-snapshot', `${cause.message}.`);
    throw cause;
  }
}
