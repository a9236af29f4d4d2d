import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
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

export default async function AuditPage({ params, searchParams }: PageInput) {
  const viewer = await guardPage('read-own-audit');
  const [{ locale }, { before: given }, t] = await Promise.all([params, searchParams, getTranslations('access')]);
  const before = typeof given === 'string' && /^[1-9]\d{0,14}$/.test(given) ? Number(given) : null;
  const whose = may(viewer, 'read-audit') ? null : viewer.id;
  const object = `entries before ${before ?? 'now'}`;
  const act = whose === null ? 'read-audit' : 'read-own-audit';
  await record({ viewer: viewer.id, act, object, purpose: null, snapshot: null });
  const [rows, verdict, everybody, keys] = await Promise.all([
    listAudit({ viewer: whose, before, limit: shown }),
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
        <AuditTable
          older={last === null ? null : `/admin/audit?before=${last}`}
          newer={before === null ? null : '/admin/audit'}
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
