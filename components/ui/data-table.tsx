import type { ReactNode } from 'react';
import styles from './data-table.module.css';
import { FoldingRows } from './folding-rows';

export interface DataTableProps {
  caption: string;
  columns: readonly { title: string; isNumber?: boolean }[];
  /** The first cell of a row names it. */
  rows: readonly { key: string; cells: readonly ReactNode[]; group?: string }[];
  /** Where groups fold: what stands beside the title of each, and how many rows one may have to be open at first. */
  fold?: { count: (rows: number) => string; openUpTo: number };
}

/** A short table that is read rather than searched. */
export function DataTable({ caption, columns, rows, fold }: DataTableProps) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.title} scope="col" data-number={column.isNumber}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(rows).map(({ group, members }) => {
        const lines = members.map(({ key, cells }) => <DataRow key={key} cells={cells} columns={columns} />);
        return fold && group !== undefined ? (
          <FoldingRows
            key={group}
            title={group}
            span={columns.length}
            count={fold.count(members.length)}
            isOpen={members.length <= fold.openUpTo}
          >
            {lines}
          </FoldingRows>
        ) : (
          <tbody key={group ?? ''}>
            {group !== undefined && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length} className={styles.group}>
                  {group}
                </th>
              </tr>
            )}
            {lines}
          </tbody>
        );
      })}
    </table>
  );
}

function DataRow({ cells, columns }: Pick<DataTableProps, 'columns'> & { cells: readonly ReactNode[] }) {
  return (
    <tr>
      {cells.map((cell, index) => {
        const column = columns[index];
        const isNumber = column?.isNumber;
        return index === 0 ? (
          <th key={column?.title} scope="row" className={styles.name}>
            {cell}
          </th>
        ) : (
          <td key={column?.title} data-number={isNumber}>
            {isNumber ? <bdi>{cell}</bdi> : cell}
          </td>
        );
      })}
    </tr>
  );
}

function groupsOf(
  rows: DataTableProps['rows'],
): { group: string | undefined; members: DataTableProps['rows'][number][] }[] {
  const groups: { group: string | undefined; members: DataTableProps['rows'][number][] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.group === row.group) last.members.push(row);
    else groups.push({ group: row.group, members: [row] });
  }
  return groups;
}
