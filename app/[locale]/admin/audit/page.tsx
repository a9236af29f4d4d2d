import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type AuditChoice, AuditFilter } from '@/components/access/audit-filter';
import { AuditTable } from '@/components/access/audit-table';
import { PageHead } from '@/components/layout/page-head';
import { WidePage } from '@/components/layout/wide-page';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { guardPage } from '@/lib/pages/access/guard-page';
import { formatInstant } from '@/lib/pages/admin/format-instant';
import type { PageInput } from '@/lib/pages/published/page-input';
import { agencyKeys } from '@/lib/serving/access/agency-keys';
import { record } from '@/lib/serving/access/audit';
import { listAudit } from '@/lib/serving/access/list-audit';
import { people } from '@/lib/serving/access/people';
import { may } from '@/lib/serving/access/policy';
import { faultSentence, verifyAudit } from '@/lib/serving/access/verify-audit';

const shown = 100;

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'access' });
  return { title: t('audit') };
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 80) : null;
const dayOf = (value: unknown): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? String(value) : null);

const choiceOf = (given: Record<string, unknown>): AuditChoice => ({
  who: textOf(given.who),
  act: textOf(given.act),
  about: textOf(given.about),
  from: dayOf(given.from),
  until: dayOf(given.until),
});

function linkOf(choice: AuditChoice, before: number | null): string {
  const chosen = Object.entries({ ...choice, before }).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  );
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
}

export default async function AuditPage({ params, searchParams }: PageInput) {
  const viewer = await guardPage('read-own-audit');
  const [{ locale }, given, t] = await Promise.all([params, searchParams, getTranslations('access')]);
  const before = /^[1-9]\d{0,14}$/.test(textOf(given.before) ?? '') ? Number(given.before) : null;
  const choice = choiceOf(given);
  const whose = may(viewer, 'read-audit') ? null : viewer.id;
  const object = `entries before ${before ?? 'now'}${linkOf(choice, null)}`;
  const act = whose === null ? 'read-audit' : 'read-own-audit';
  await record({ viewer: viewer.id, act, object, purpose: null, snapshot: null });
  const [rows, verdict, everybody, keys] = await Promise.all([
    listAudit({ ...choice, viewer: whose ?? choice.who, before, limit: shown }),
    verifyAudit(),
    people(),
    agencyKeys(Date.now()),
  ]);
  const names = new Map(everybody.map(({ id, name }) => [id, name]));
  for (const { id, agency } of keys) names.set(id, agency);
  const last = rows.length === shown ? (rows.at(-1)?.seq ?? null) : null;
  return (
    <WidePage>
      <PageHead title={t('audit')} />
      <p className="prose">{t('auditIntro')}</p>
      {verdict.whole ? (
        <p>{t('auditWhole', { entries: verdict.entries })}</p>
      ) : (
        <Notice>{t('auditBroken', { seq: verdict.seq, problem: faultSentence(verdict.fault, locale) })}</Notice>
      )}
      <Panel title={t('audit')}>
        <AuditFilter choice={choice} people={whose === null ? [...names].map(([id, name]) => ({ id, name })) : []} />
        <AuditTable
          older={last === null ? null : `/admin/audit${linkOf(choice, last)}`}
          newer={before === null ? null : `/admin/audit${linkOf(choice, null)}`}
          rows={rows.map(({ seq, at, viewer: id, act: what, object: of, purpose, snapshot }) => ({
            seq,
            at: formatInstant(at, locale),
            who: id === null ? null : (names.get(id) ?? id),
            act: what,
            object: of,
            purpose,
            snapshot,
          }))}
        />
      </Panel>
    </WidePage>
  );
}
