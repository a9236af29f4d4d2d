import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { guardPage } from '@/app/access/guard-page';
import { referenceModels } from '@/app/calibration/reference-models';
import type { PageInput } from '@/app/page-input';
import { CalibrationDesk } from '@/components/calibration/calibration-desk';
import { ReferenceModels } from '@/components/calibration/reference-models';
import { Link } from '@/components/layout/link';
import { PageHead } from '@/components/layout/page-head';
import { WidePage } from '@/components/layout/wide-page';
import { Notice } from '@/components/ui/notice';

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
