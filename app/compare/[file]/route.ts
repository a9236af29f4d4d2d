import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTranslations } from 'next-intl/server';
import { type Language, languages } from '@/lib/core/language';
import { done, type Refusal, type Result } from '@/lib/core/result';
import { askerOf, keepNothing, turnedAway } from '@/lib/pages/access/guard-route';
import { compareChoice, compareKeys } from '@/lib/pages/compare/compare-choice';
import { compareToLeave } from '@/lib/pages/compare/compare-to-leave';
import { comparisonOf } from '@/lib/pages/compare/comparison';
import { openPage } from '@/lib/pages/published/open-page';
import { leavingFormats } from '@/lib/serving/interchange/leaving-formats';
import type { TableToLeave } from '@/lib/serving/interchange/table-to-leave';

interface Call {
  params: Promise<{ file: string }>;
}

interface Left {
  bytes: Uint8Array<ArrayBuffer>;
  fileName: string;
}

const types: Record<string, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};
const nothingRuns = "default-src 'none'; frame-ancestors 'none'";

/** `/compare/table.xlsx?…` (or .csv, .parquet): the table of the page with the same link, whole. */
export async function GET(request: Request, { params }: Call): Promise<Response> {
  const { file } = await params;
  const id = /^table\.([a-z]+)$/.exec(file)?.[1] ?? '';
  const format = id in types ? leavingFormats.find((each) => each.id === id) : undefined;
  if (!format)
    return problem({
      code: 'unknown-format',
      sentence: `There is no table called "${file.slice(0, 40)}".`,
      nextStep: `Ask for ${Object.keys(types)
        .map((each) => `table.${each}`)
        .join(', ')}.`,
    });
  const query = new URL(request.url).searchParams;
  const asked = query.get('language');
  const language: Language = languages.find((each) => each === asked) ?? 'en';
  const answer = await openPage(
    query,
    language,
    await askerOf(request, 'export'),
    async (page): Promise<Result<Left>> => {
      const choice = compareChoice(Object.fromEntries(query), page.indicators);
      const t = await getTranslations({ locale: language, namespace: 'compare' });
      const comparison = await comparisonOf(page, choice);
      const definitions = choice.columns.map((column): [string, string] => {
        const found = page.indicators.find(({ indicator_id }) => indicator_id === column);
        return [column, (language === 'ur' ? found?.definition_ur : found?.definition_en) ?? ''];
      });
      const table = compareToLeave(comparison, { ...page, title: t('title'), definitions });
      const { as_of_on, synthetic } = page.snapshot;
      const name = ['naqsha', 'compare', page.view.level, as_of_on, ...(synthetic ? ['synthetic-sample'] : [])].join(
        '_',
      );
      const bytes = await written(table, format);
      return bytes.ok ? done({ bytes: bytes.value, fileName: `${name}.${format.extension}` }) : bytes;
    },
    { otherKeys: [...compareKeys, 'language'] },
  );
  if (!answer.ok) return turnedAway(answer.problem) ?? problem(answer.problem);
  if (!answer.value.ok) return problem(answer.value.problem, 422);
  const { bytes, fileName } = answer.value.value;
  return new Response(bytes, {
    headers: {
      'content-type': types[id] ?? '',
      'content-disposition': `attachment; filename="${fileName}"`,
      'content-security-policy': nothingRuns,
      ...keepNothing,
    },
  });
}

async function written(
  table: TableToLeave,
  format: (typeof leavingFormats)[number],
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const folder = await mkdtemp(join(tmpdir(), 'naqsha-leaving-'));
  try {
    const path = join(folder, `table.${format.extension}`);
    const outcome = await format.write(table, path);
    return outcome.ok ? done(new Uint8Array(await readFile(path))) : outcome;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const problem = (refusal: Refusal, status = 404): Response =>
  Response.json(refusal, { status, headers: { ...keepNothing, 'content-security-policy': nothingRuns } });
