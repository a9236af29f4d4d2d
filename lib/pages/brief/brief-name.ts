import type { Brief } from '@/lib/serving/brief/brief';
import type { BriefSubject } from './brief-subject';

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

/**
 * The Content-Disposition of a brief: a telling name in plain letters for every system, and for those that read RFC 5987 the title as it
 * is printed. A synthetic sample says so in both.
 */
export function briefName({ rows, kind, census, measured, page }: BriefSubject, { language, title }: Brief): string {
  const name = kind === 'chosen' ? rows[0]?.nameEn : census[0]?.name_en;
  const more = kind === 'chosen' && rows.length > 1 ? `and-${rows.length - 1}-more` : '';
  const sample = page.snapshot.synthetic ? 'synthetic-sample' : '';
  const ascii = [`brief_${language}`, plain(name ?? ''), more, measured.indicator.indicator_id, sample];
  const full = [title, measured.measure.title, sample].filter((part) => part !== '').join(' – ');
  const encoded = encodeURIComponent(full.replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '')).replace(/['()*]/g, percent);
  return `attachment; filename="${ascii.filter((part) => part !== '').join('_')}.pdf"; filename*=UTF-8''${encoded}.pdf`;
}

const percent = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
