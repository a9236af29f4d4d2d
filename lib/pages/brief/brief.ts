import { isMapped } from '@/lib/science/geography/is-mapped';
import type { MappedLevel } from '@/lib/science/geography/level';
import type { Brief, BriefLegend } from '@/lib/serving/brief/brief';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { stateWords } from '@/lib/serving/presentation/status-words';
import type { IgnoredParameter } from '@/lib/serving/view-state/parse-view';
import { type BriefClasses, briefClasses } from './brief-classes';
import { briefFigures } from './brief-figures';
import { briefFill } from './brief-fill';
import { briefMap, wholeOutline } from './brief-map';
import { briefNotes } from './brief-notes';
import { briefSentences } from './brief-sentences';
import type { BriefSubject } from './brief-subject';
import { briefTable } from './brief-table';
import { hotspotClasses } from './hotspot-classes';
import { isolated } from './isolated';
import { measureWords } from './measure-words';
import type { Words } from './words';

export interface BriefAsked {
  subject: BriefSubject;
  ignored: readonly IgnoredParameter[];
  /** The link to the exact state, its snapshot named. */
  href: string;
  t: Words;
}

/** Everything a brief prints, from the same rows, classes and words as the page its link opens. */
export async function briefOf({ subject, ignored, href, t }: BriefAsked): Promise<Brief> {
  const { page, measured, marked, kind, rows, name } = subject;
  const { language, snapshot, view } = page;
  const { level } = measured;
  const codes = measured.rows.map(({ code }) => code);
  const asked = isMapped(level)
    ? { snapshot: snapshot.snapshot_id, level, place: view.place, parents: measured.parents }
    : null;
  const outline = asked && (await wholeOutline(asked));
  const drawn = new Set(outline ? outline.places.map(({ code }) => code) : codes);
  const classed = { page, measured, drawn, t };
  const found = view.lens === 'hotspots' ? await hotspotClasses(classed) : null;
  const classes = found ?? (await briefClasses(classed));
  return {
    language,
    product: `${t('product.title')} · ${t('product.description')}`,
    kind: t('brief.kind'),
    title:
      kind === 'chosen' && rows.length > 1 ? t('brief.chosen', { name: isolated(name), count: rows.length - 1 }) : name,
    subtitle: [measureWords(page, measured, t), t(`levels.${level}`)].join(' · '),
    warning: snapshot.synthetic ? t('freshness.synthetic') : null,
    sentences: briefSentences(subject, t),
    figures: await briefFigures(subject, t),
    map:
      asked &&
      (await briefMap(asked, classes.classed, marked, captionOf(subject, level as MappedLevel, t), {
        rows: measured.rows,
        level: level as MappedLevel,
        language,
      })),
    noMap: t('board.noPolygons'),
    legend: legendOf(classes, subject),
    table: briefTable(subject, classes, t),
    notes: briefNotes(subject, ignored, t),
    link: { words: t('brief.state'), href },
  };
}

function legendOf({ classed, title, wordsOf, notes }: BriefClasses, { page: { language } }: BriefSubject): BriefLegend {
  const count = (value: number): string => formatNumber(value, { decimals: 0, language });
  return {
    title,
    notes,
    entries: [
      ...classed.classes.map((each) => ({
        fill: briefFill(classed, { status: 'known', classIndex: each.index }),
        label: wordsOf(each.index),
        count: count(each.count),
      })),
      ...classed.states.map((each) => ({
        fill: briefFill(classed, { status: each.state === 'unplaced' ? 'known' : each.state, classIndex: null }),
        label: stateWords[each.state][language],
        count: count(each.count),
      })),
    ],
  };
}

function captionOf({ page, marked }: BriefSubject, level: MappedLevel, t: Words): string {
  const { snapshot, place, language } = page;
  const scope = (language === 'ur' ? place?.name_ur : null) ?? place?.name_en ?? '';
  return [
    [t(`levels.${level}`), isolated(scope)].join(t('map.comma')),
    snapshot.boundaries_schematic ? t('map.schematic') : isolated(snapshot.boundary_title),
    ...(marked.size > 0 ? [t('brief.outlined')] : []),
  ].join(' · ');
}
