import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { publishedPage } from '@/app/published-page';
import { ExactTable } from '@/components/exact/exact-table';
import { Crumbs } from '@/components/indicator/crumbs';
import { ModelLabel } from '@/components/indicator/model-label';
import { PlaceNames } from '@/components/indicator/place-names';
import { PageHead } from '@/components/layout/page-head';
import { FilesPanel } from '@/components/registry/files-panel';
import { RejectsPanel } from '@/components/registry/rejects-panel';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { exactPage } from '@/lib/pages/place/exact-page';
import type { PageInput } from '@/lib/pages/published/page-input';
import { nationCode } from '@/lib/science/geography/place';
import { exactAccounts } from '@/lib/serving/records/exact-accounts';

type Input = PageInput<{ code: string }>;

export async function generateMetadata({ params }: Input): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'exact' });
  return { title: t('title') };
}

export default async function ExactFiguresPage(input: Input) {
  const { code } = await input.params;
  return publishedPage({ ...input, act: 'see-exact' }, async (page) => {
    const t = await getTranslations('exact');
    const answer = await exactPage(page, code);
    if (!answer.ok && answer.problem.code === 'place-not-found') notFound();
    if (!answer.ok) return <Notice>{t(`problems.${answer.problem.code}`)}</Notice>;
    const { place, model, entries } = answer.value;
    const accounts =
      code === nationCode ? await exactAccounts({ viewer: page.viewer, snapshot: page.view.snapshot }) : null;
    return (
      <Stack>
        <PageHead
          title={
            <>
              {t('title')}: <PlaceNames place={place} />
            </>
          }
          above={<Crumbs place={place} view={page.view} path="/places" />}
        />
        <Notice>{t('warning')}</Notice>
        <ModelLabel model={model} />
        <Panel title={t('caption')}>
          <ExactTable entries={entries} />
        </Panel>
        {accounts?.ok && (
          <>
            <FilesPanel files={accounts.value.files} />
            <RejectsPanel rejects={accounts.value.rejects} file={null} />
          </>
        )}
      </Stack>
    );
  });
}
