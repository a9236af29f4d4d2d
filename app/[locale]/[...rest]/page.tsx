import { notFound } from 'next/navigation';
import { guardPage } from '@/lib/pages/access/guard-page';

export default async function UnknownPage() {
  await guardPage('read-open');
  notFound();
}
