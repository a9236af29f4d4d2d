import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { publishedPage } from '@/app/published-page';
import { PageHead } from '@/components/layout/page-head';
import { CompletenessPanel } from '@/components/registry/completeness-panel';
import { FilesPanel } from '@/components/registry/files-panel';
import { FindingsPanel } from '@/components/registry/findings-panel';
import { ProtectedAccounts } from '@/components/registry/protected-accounts';
import { RejectsPanel } from '@/components/registry/rejects-panel';
import { ReturnsSummary } from '@/components/registry/returns-summary';
import { SnapshotsPanel } from '@/components/registry/snapshots-panel';
import { Verdict } from '@/components/registry/verdict';
import { Stack } from '@/components/ui/stack';
import type { PageInput } from '@/lib/pages/published/page-input';
import { nationCode } from '@/lib/science/geography/place';
import { may } from '@/lib/serving/access/policy';
import { covers } from '@/lib/serving/access/scope';
import { columnCompleteness } from '@/lib/serving/queries/column-completeness';
import { keptSnapshots } from '@/lib/serving/queries/kept-snapshots';
import { loadFiles } from '@/lib/serving/queries/load-files';
import { loadFindings } from '@/lib/serving/queries/load-findings';
import { loadRejects } from '@/lib/serving/queries/load-rejects';
import { programmeReturns } from '@/lib/serving/queries/programme-returns';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'nav' });
  return { title: t('registry') };
}

export default function RegistryPage(input: PageInput) {
  return publishedPage({ ...input, act: 'see-aggregates' }, async ({ ask, snapshot, asker, viewer }) => {
    const [t, files, rejects, findings, completeness, returns, kept] = await Promise.all([
      getTranslations('registry'),
      ask(loadFiles, {}),
      ask(loadRejects, {}),
      ask(loadFindings, {}),
      ask(columnCompleteness, {}),
      ask(programmeReturns, { programme: null, period: null, level: 'nation', within: null }),
      keptSnapshots(asker),
    ]);
    return (
      <Stack>
        <PageHead title={t('title')} />
        <Verdict snapshot={snapshot} files={files} findings={findings} />
        <ProtectedAccounts
          isExactOpen={viewer !== null && may(viewer, 'see-exact') && covers(viewer.scope, nationCode)}
        />
        <FilesPanel files={files} />
        <RejectsPanel
          rejects={rejects}
          file={may(viewer, 'see-rejects', snapshot) ? `/rejects/${snapshot.snapshot_id}.csv` : null}
        />
        <FindingsPanel findings={findings} />
        <CompletenessPanel columns={completeness} />
        <ReturnsSummary returns={returns} />
        <SnapshotsPanel snapshots={kept} shown={snapshot.snapshot_id} />
      </Stack>
    );
  });
}
