import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EligibilityPanel } from '@/components/exact/eligibility-panel';
import styles from '@/components/layout/page-frame.module.css';
import { PageHead } from '@/components/layout/page-head';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { guardPage } from '@/lib/pages/access/guard-page';
import { describedResources } from '@/lib/pages/api/openapi';
import type { PageInput } from '@/lib/pages/published/page-input';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'api' });
  return { title: t('title') };
}

export default async function ApiPage() {
  await guardPage('read-open');
  const t = await getTranslations('api');
  return (
    <main id="content" tabIndex={-1} className={styles.main}>
      <Stack>
        <PageHead title={t('title')} />
        <p>
          {t('sentence')} <a href="/api/v1/openapi.json">openapi.json</a>
        </p>
        {Object.entries(describedResources()).map(([path, { get }]) => (
          <Panel
            key={path}
            title={`GET /api/v1${path}`}
            aside={
              <a href={`/api/v1${path}${path === '/values' ? '?indicator=poverty_headcount&level=province' : ''}`}>
                {t('try')}
              </a>
            }
          >
            <p lang="en" dir="ltr">
              {get.summary}
            </p>
            <DataTable
              caption={path}
              columns={[{ title: t('parameter') }, { title: t('needed') }, { title: t('meaning') }]}
              rows={get.parameters.map((parameter) => ({
                key: parameter.name,
                cells: [
                  <code key="name">{parameter.name}</code>,
                  t(parameter.required ? 'required' : 'optional'),
                  <bdi key="meaning" lang="en">
                    {parameter.description}
                  </bdi>,
                ],
              }))}
            />
          </Panel>
        ))}
        <EligibilityPanel />
      </Stack>
    </main>
  );
}
