import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { guardPage } from '@/app/access/guard-page';
import { EligibilityPanel } from '@/app/api/v1/eligibility/eligibility-panel';
import { describedResources } from '@/app/api/v1/openapi';
import type { PageInput } from '@/app/page-input';
import styles from '@/components/layout/page-frame.module.css';
import { PageHead } from '@/components/layout/page-head';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';

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
