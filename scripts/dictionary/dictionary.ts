import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import type { Indicator } from '../../lib/measures/indicators/indicator';
import { readIndicators } from '../../lib/measures/indicators/read-indicators';
import type { ColumnContract, TableContract } from '../../lib/registry/extract/contract';
import { readContracts } from '../../lib/registry/extract/read-contracts';
import type { Mart } from '../../lib/warehouse/mart';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: string[], rows: string[][]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

function kindOf({ kind }: ColumnContract): string {
  if (kind.is === 'one_of') return kind.values.join(' / ');
  const words = kind.is.replaceAll('_', ' ');
  if (kind.is !== 'integer' && kind.is !== 'number') return words;
  const { min, max } = kind;
  if (min !== undefined && max !== undefined) return `${words} ${min} to ${max}`;
  return min === undefined ? words : `${words} ≥ ${min}`;
}

function needOf(column: ColumnContract): string {
  if (column.optional) return 'optional';
  return column.mayBeEmpty ? 'column required' : 'required';
}

const contractPart = (contract: TableContract): string =>
  [
    `### \`${contract.table}\``,
    `${contract.grain}${contract.key.length > 0 ? `; key ${contract.key.map((name) => `\`${name}\``).join(', ')}` : ''}${contract.required ? '; required' : ''}`,
    contract.columns.length === 0
      ? ''
      : table(
          ['column', 'kind', 'need', 'meaning'],
          contract.columns.map((column) => [
            `\`${column.name}\``,
            kindOf(column),
            needOf(column),
            `${column.meaning}${column.sensitive ? ' (masked outside the restricted file)' : ''}`,
          ]),
        ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

const martPart = (mart: Mart): string =>
  [
    `### \`${mart.name}\``,
    `One row: ${mart.grain}; key ${mart.key.map((name) => `\`${name}\``).join(', ') || 'none (one row)'}`,
    table(
      ['column', 'meaning'],
      Object.entries(mart.columns.shape).map(([name, type]) => [`\`${name}\``, (type as z.ZodType).description ?? '']),
    ),
  ].join('\n\n');

const indicatorRow = (indicator: Indicator): string[] => [
  `\`${indicator.id}\``,
  indicator.title.en,
  indicator.definition.en,
  indicator.unit,
  indicator.theme,
  indicator.perModel ? 'yes' : '',
];

async function readMarts(): Promise<Mart[]> {
  const folder = resolve('data/models/marts');
  const files = readdirSync(folder).filter((file) => file.endsWith('.schema.ts'));
  const modules = await Promise.all(files.sort().map((file) => import(pathToFileURL(resolve(folder, file)).href)));
  return modules.flatMap((module) => Object.values(module as Record<string, unknown>).filter(isMart));
}

const isMart = (value: unknown): value is Mart =>
  typeof value === 'object' && value !== null && 'grain' in value && 'columns' in value;

/** Every table a steward hands over, every mart a page reads and every indicator, in the words of their declarations. */
export async function dataDictionary(): Promise<string> {
  const [contracts, marts, indicators] = await Promise.all([readContracts(), readMarts(), readIndicators()]);
  const parts = [
    '# Data dictionary',
    'Written by `npm run docs` from the declarations; a test holds it to them.',
    '## Indicators',
    table(['id', 'title', 'definition', 'unit', 'theme', 'per PMT model'], indicators.map(indicatorRow)),
    '## Extract tables (contract version 1)',
    ...contracts.map(contractPart),
    '## Published marts',
    ...marts.map(martPart),
  ];
  return `${parts.join('\n\n')}\n`;
}
