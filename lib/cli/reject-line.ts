import type { TableContract } from '../registry/extract/contract';
import type { RejectExample } from '../registry/snapshot/load-report';
import { explanation } from '../registry/validate/explanation';

const number = (value: number): string => value.toLocaleString('en');

/** One rejected record in words: where it stands, what the cell holds (masked) and what would be taken. */
export function rejectLine(
  { file, line, rule, column, value }: RejectExample,
  contract: TableContract | undefined,
): string {
  const where = line === null ? file : `${file} line ${number(line)}`;
  const cell = column === '' ? '' : ` ${column}${value === '' ? '' : ` “${value}”`}`;
  const kind = contract?.columns.find(({ name }) => name === column)?.kind;
  const range = rule === 'range' && kind && 'min' in kind ? ` (${number(kind.min)} to ${number(kind.max)})` : '';
  return `rejected: ${where}:${cell} · ${rule}: ${explanation(rule).en}${range}`;
}
