import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CalibrationDesk } from '@/components/calibration/calibration-desk';
import { ReferenceModels } from '@/components/calibration/reference-models';
import { Link } from '@/components/layout/link';
import { PageHead } from '@/components/layout/page-head';
import { WidePage } from '@/components/layout/wide-page';
import { Notice } from '@/components/ui/notice';
import { guardPage } from '@/lib/pages/access/guard-page';
import { referenceModels } from '@/lib/pages/calibration/reference-models';
import type { PageInput } from '@/lib/pages/published/page-input';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'calibration' });
  return { title: t('title') };
}

export default async function CalibrationPage() {
  await guardPage('read-open');
  const [t, models] = await Promise.all([getTranslations('calibration'), referenceModels()]);
  return (
    <WidePage>
      <PageHead title={t('title')} actions={<Link href="/methods/calibration">{t('methodPage')}</Link>} />
      <p className="prose">{t('what')}</p>
      <Notice icon="hidden">{t('stays')}</Notice>
      <CalibrationDesk />
      <ReferenceModels models={models} />
    </WidePage>
  );
}
