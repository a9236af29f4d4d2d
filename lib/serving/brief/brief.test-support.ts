import type { Brief, BriefFill } from './brief';

const fill = (colour: string): BriefFill => ({ colour, hatch: null });

/** A brief in Urdu about two squares that share a border, one of them withheld. */
export const urduBrief: Brief = {
  language: 'ur',
  product: 'نقشہ',
  kind: 'ایک صفحے کا خلاصہ',
  title: 'تھرپارکر اور مزید 6 مقامات',
  subtitle: 'غربت کی شرح · تحصیل',
  warning: 'مصنوعی نمونہ – اصل ڈیٹا نہیں',
  sentences: ['غربت کی شرح، تھرپارکر: \u206854.3%\u2069۔'],
  figures: [{ label: 'غربت کی شرح', value: '54.3%', note: null }],
  map: {
    shown: { x: 0, y: 0, width: 20, height: 10 },
    places: [
      { code: 'A', path: 'M0 0l10 0 0 10-10 0z', colour: '#993404', hatch: null, marked: true, outline: 'solid' },
      {
        code: 'B',
        path: 'M10 0l10 0 0 10-10 0z',
        colour: '#eceef0',
        hatch: 'suppressed',
        marked: false,
        outline: null,
      },
    ],
    borders: 'M0 0L10 10',
    names: [{ text: 'Sindh', level: 'province', x: 5, y: 5 }],
    caption: 'خاکہ نما حدود',
  },
  noMap: 'ڈویژنوں کی اپنی حد بندی موجود نہیں',
  legend: {
    title: 'غربت کی شرح',
    entries: [{ fill: fill('#993404'), label: '50.0%', count: '1' }],
    notes: ['2 جگہیں'],
  },
  table: {
    title: 'چنے ہوئے مقامات',
    columns: { rank: 'درجہ', place: 'مقام', within: 'جس میں واقع ہے', value: 'عدد', base: 'نسب نما', group: 'درجہ' },
    rows: [
      {
        rank: '3 \u2066(1–9)\u2069',
        place: 'Nagar Parkar',
        within: 'تھرپارکر، سندھ',
        value: '66.7%',
        interval: '\u2066(48.8–80.8)\u2069',
        base: '30',
        group: null,
      },
      {
        rank: '',
        place: 'چھاچھرو',
        within: '',
        value: 'پوشیدہ',
        interval: '',
        base: '',
        group: { fill: fill('#993404'), label: '50.0%' },
      },
    ],
    total: 2,
    more: 'اور مزید # مقامات',
    empty: 'درج کرنے کے لیے کوئی مقام نہیں۔',
  },
  notes: [{ term: 'عکس', text: '\u20682026-09-30-synthetic-sample-afc3c70e\u2069' }],
  link: { words: 'یہی منظر اسکرین پر:', href: 'http://localhost:3000/ur/poverty?place=PK726' },
};

/** The same in English. */
export const englishBrief: Brief = {
  ...urduBrief,
  language: 'en',
  product: 'Naqsha',
  kind: 'Brief on one page',
  title: 'Tharparkar and 6 other places',
  subtitle: 'Poverty headcount · Tehsil',
  warning: 'Synthetic sample – not real data',
  sentences: ['Poverty headcount, Tharparkar: 54.3 %.'],
  table: {
    ...urduBrief.table,
    rows: [
      {
        rank: '3 (1–9)',
        place: 'Nagar Parkar',
        within: 'Tharparkar, Sindh',
        value: '66.7 %',
        interval: '(48.8–80.8)',
        base: '30',
        group: null,
      },
    ],
    total: 1,
    more: 'and # more places',
    empty: 'There is no place to list.',
  },
};
