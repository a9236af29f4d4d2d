import { describe, expect, it } from 'vitest';
import { englishBrief, urduBrief } from './brief.test-support';
import { readPdf } from './read-pdf.test-support';
import { renderBrief } from './render-brief';

const a4 = /\/MediaBox \[0 0 595\.2\d* 841\.8\d*\]/;
const words = (text: string): string => text.replace(/[\u200b-\u200f\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

describe('a brief on paper', () => {
  it('is one A4 page with its fonts inside, in either language', async () => {
    for (const brief of [englishBrief, urduBrief]) {
      const pdf = await renderBrief(brief);
      expect(Buffer.from(pdf).toString('latin1')).toMatch(a4);
      const { pages, fonts } = readPdf(pdf);
      expect(pages).toBe(1);
      expect(fonts).toContain('Inter-Regular');
      expect(
        fonts.every((name) => /^(?:Inter|Noto)/.test(name)),
        fonts.join(' '),
      ).toBe(true);
      if (brief.language === 'ur') expect(fonts.join(' ')).toMatch(/NotoNaskhArabic-Regular.*NotoNastaliqUrdu/);
    }
  });

  it('says that a sample is synthetic, in words that can be copied', async () => {
    expect(words(readPdf(await renderBrief(englishBrief)).text)).toContain('Synthetic sample – not real data');
    expect(words(readPdf(await renderBrief(urduBrief)).text)).toContain('مصنوعی نمونہ – اصل ڈیٹا نہیں');
  });

  it('lets every Urdu word be found as it is written, each letter once and in order', async () => {
    const { text } = readPdf(await renderBrief(urduBrief));
    for (const word of ['تھرپارکر', 'مقامات', 'غربت', 'تحصیل', 'چھاچھرو', 'پوشیدہ', 'خلاصہ', 'نسب', 'یہی'])
      expect(text).toContain(word);
    expect(words(text)).toContain('تھرپارکر اور مزید');
    expect(text).not.toMatch(/غغ|تت|چچ/);
    expect(words(text)).toContain('Nagar Parkar');
  });

  it('names places on its map in the script of the page, to be found like any other word', async () => {
    for (const [brief, text] of [
      [englishBrief, 'Khyber Pakhtunkhwa'],
      [urduBrief, 'خیبر پختونخوا'],
    ] as const) {
      if (!brief.map) throw new Error('the example has a map');
      const map = { ...brief.map, names: [{ text, level: 'province' as const, x: 5, y: 5 }] };
      expect(words(readPdf(await renderBrief({ ...brief, map })).text), text).toContain(text);
      expect(words(readPdf(await renderBrief({ ...brief, map: { ...map, names: [] } })).text)).not.toContain(text);
    }
  });

  it('ends the table earlier and says how many places it leaves out, however long names and notes are', async () => {
    for (const brief of [englishBrief, urduBrief]) {
      const [row] = brief.table.rows;
      if (!row) throw new Error('the example has a row');
      const rows = Array.from({ length: 40 }, () => ({
        ...row,
        place: 'Dera Ismail Khan De-Excluded Area '.repeat(3),
      }));
      const notes = Array.from({ length: 10 }, () => ({ term: 'Note', text: `${brief.sentences[0]} `.repeat(6) }));
      const { pages, text } = readPdf(
        await renderBrief({ ...brief, notes, table: { ...brief.table, rows, total: 577 } }),
      );
      const left = Number(/(?:and|مزید) ?(\d{3})/.exec(words(text))?.[1]);
      expect(pages).toBe(1);
      expect(left).toBeGreaterThan(577 - 15);
      expect(left + words(text).split('48.8').length - 1).toBe(577);
    }
  });

  it('makes smaller letters rather than a second page', async () => {
    const notes = Array.from({ length: 24 }, () => ({ term: 'Note', text: 'A very long note. '.repeat(24) }));
    expect(readPdf(await renderBrief({ ...englishBrief, notes })).pages).toBe(1);
  });

  it('says so where there is no place and no map', async () => {
    const { text, pages } = readPdf(
      await renderBrief({ ...englishBrief, map: null, table: { ...englishBrief.table, rows: [], total: 0 } }),
    );
    expect(pages).toBe(1);
    expect(words(text)).toContain(englishBrief.table.empty);
    expect(words(text)).not.toContain('more places');
  });

  it('takes text as text: nothing in a name is read as markup', async () => {
    const name = '#panic("x") $a$ *b* _c_ <d> @e \\u{41} "f" [g]';
    expect(words(readPdf(await renderBrief({ ...englishBrief, title: name })).text)).toContain(
      '#panic("x") $a$ *b* _c_ <d>',
    );
  });

  it('gives the same bytes for the same brief', async () => {
    expect(await renderBrief(urduBrief)).toEqual(await renderBrief(urduBrief));
  });
});
