import { describe, expect, it } from 'vitest';
import { levels } from '../../science/geography/level';
import { localStatistics } from '../../science/spatial/local-statistic';
import { rateTreatments } from '../../science/spatial/rate-treatment';
import { schemes } from '../presentation/scheme';
import { seededRandom } from '../presentation/seeded-random.test-support';
import { formatView } from './format-view';
import { lenses } from './lens';
import { parseView } from './parse-view';
import { defaultView, type View } from './view';

const random = seededRandom(20261124);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const maybe = <Item>(item: Item): Item | null => (random() < 0.5 ? item : null);

function anyView(): View {
  const count = 2 + Math.floor(random() * 8);
  const edges = Array.from({ length: count }, () => (random() - 0.5) * 10 ** Math.floor(random() * 12 - 6));
  return {
    place: pick(['PK', 'PK6', 'PK101', 'PK10101', 'PK6-lahore']),
    level: pick(levels),
    programme: maybe(pick(['kafaalat', 'emergency_cash'])),
    indicator: pick(['poverty_headcount', 'no_toilet', 'households']),
    model: maybe(pick(['hies-2016', 'schreiner-2009', 'a.b:c+d'])),
    breakdown: pick(['none', 'area_type', 'survey_year']),
    category: pick(['all', 'urban', '7+', '1–3', 'شہری', 'a&b=c, d', '100 %']),
    scheme: pick(schemes),
    classes: 3 + Math.floor(random() * 7),
    breaks: maybe([...new Set(edges)].sort((a, b) => a - b)),
    snapshot: maybe(pick(['2026-09-30-1a2b3c', 's1'])),
    period: maybe(pick(['2025', '2025Q3', '2025-09-30'])),
    select: [...new Set(Array.from({ length: Math.floor(random() * 4) }, () => pick(['PK10101', 'PK10102', 'PK2'])))],
    lens: pick(lenses),
    beside: maybe(pick(['no_toilet', 'mean_score'])),
    since: maybe(pick(['2026-06-30-1a2b3c', 's0'])),
    statistic: pick(localStatistics),
    weights: pick(['queen', 'rook', 'knn:8', 'distance:50']),
    corrected: random() < 0.5,
    rates: pick(rateTreatments),
    bubbles: random() < 0.5,
  };
}

describe('the view in the URL', () => {
  it('reads back exactly what it wrote, on the client and on the server, for any valid view', () => {
    for (let round = 0; round < 2000; round += 1) {
      const view = anyView();
      const text = formatView(view);
      const client = parseView(new URLSearchParams(text));
      const server = parseView(Object.fromEntries(new URLSearchParams(text)));
      expect(client).toEqual({ view, ignored: [] });
      expect(server).toEqual(client);
      expect(formatView(client.view)).toBe(text);
    }
  });

  it('writes nothing for the default view and only what differs otherwise', () => {
    expect(formatView(defaultView)).toBe('');
    expect(formatView({ ...defaultView, level: 'district', select: ['PK101', 'PK102'] })).toBe(
      'level=district&select=PK101,PK102',
    );
  });

  it('falls back with a note on anything it does not understand, and never crashes', () => {
    const { view, ignored } = parseView(
      new URLSearchParams(
        'level=street&classes=12&breaks=3,2,1&scheme=rainbow&place=%3Cscript%3E&period=2025Q9&utm=x&indicator=a&indicator=b',
      ),
    );
    expect(view).toEqual(defaultView);
    expect(ignored.map(({ key, reason }) => `${key} ${reason}`)).toEqual([
      'level invalid',
      'classes invalid',
      'breaks invalid',
      'scheme invalid',
      'place invalid',
      'period invalid',
      'utm unknown_key',
      'indicator repeated',
    ]);
  });

  it('survives any text, including names of the prototype', () => {
    const letters = ['a', '=', '&', '%', '__proto__', 'constructor', ',', '-', '9', 'ی', '\u202e', '\0', 'e400', ' '];
    for (let round = 0; round < 2000; round += 1) {
      const text = Array.from({ length: 12 }, () => pick(letters)).join('');
      const keyed = `${pick(['', 'breaks=', 'select=', 'classes=', 'category=', 'place='])}${text}`;
      const { view } = parseView(new URLSearchParams(keyed));
      expect(parseView(new URLSearchParams(formatView(view))).view).toEqual(view);
    }
  });

  it('says when the snapshot does not offer what the link asks for', () => {
    const { view, ignored } = parseView(new URLSearchParams('indicator=gone&place=PK1&sort=name'), {
      otherKeys: ['sort'],
      offered: { indicator: (id) => id === 'poverty_headcount', place: () => true },
    });
    expect(view.indicator).toBe('poverty_headcount');
    expect(view.place).toBe('PK1');
    expect(ignored).toEqual([{ key: 'indicator', value: 'gone', reason: 'not_offered' }]);
  });
});
