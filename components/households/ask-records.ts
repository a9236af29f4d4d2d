/** What came of a question to the records: an answer, or why there is none. `signed-out` keeps the question for later. */
export type Asked<Answer> =
  | { status: 'answered'; answer: Answer }
  | { status: 'signed-out' | 'not-for-role' | 'failed' }
  | { status: 'refused'; code: string };

/** Sends a question in the body of a request, so that no number it holds stands in a link, a log or the history. */
export async function askRecords<Answer>(path: string, question: object): Promise<Asked<Answer>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
      cache: 'no-store',
    });
    if (response.status === 401) return { status: 'signed-out' };
    if (response.ok) return { status: 'answered', answer: (await response.json()) as Answer };
    if (response.status >= 500) return { status: 'failed' };
    const { code } = (await response.json()) as { code: string };
    return code === 'not-for-role' ? { status: 'not-for-role' } : { status: 'refused', code };
  } catch {
    return { status: 'failed' };
  }
}
