/** The fields of one line of CSV as they are written, quotes kept, so that they can be joined again. */
export function fieldsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.map((field) => field.replace(/,$/, '')) ?? [];
}
