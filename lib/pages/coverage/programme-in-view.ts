import type { PublishedPage } from '@/lib/pages/published/published-page';
import { type GapKind, headlineGap } from '@/lib/science/coverage/programme-gap';
import { type ProgrammeRow, programmes } from '@/lib/serving/queries/programmes';

export interface ProgrammeInView {
  programme: ProgrammeRow;
  name: string;
  /** Begins the ids of its household indicators. */
  prefix: string;
  /** Whom it is said to miss, on every part of the page. */
  gap: GapKind;
  /** Those of which the snapshot holds something, in order. */
  offered: ProgrammeRow[];
  /** What the link asks for and the snapshot does not hold. */
  notHeld: string | null;
}

const usual = 'kafaalat';

/** The programme of the view, else Kafaalat, else the first that the snapshot holds; null where it holds none. */
export async function programmeInView({
  ask,
  view,
  language,
  indicators,
}: PublishedPage): Promise<ProgrammeInView | null> {
  const all = await ask(programmes, { programme: null });
  const prefixOf = ({ programme_id, unit }: ProgrammeRow) =>
    unit === 'household' ? programme_id : `${programme_id}_households`;
  const held = new Set(indicators.map(({ indicator_id }) => indicator_id));
  const gapOf = (each: ProgrammeRow) => headlineGap(prefixOf(each), (id) => held.has(id));
  const offered = all.filter((each) => each.measured && gapOf(each) !== null);
  const wanted = offered.find(({ programme_id }) => programme_id === view.programme);
  const programme = wanted ?? offered.find(({ programme_id }) => programme_id === usual) ?? offered[0];
  const gap = programme && gapOf(programme);
  if (!programme || !gap) return null;
  return {
    programme,
    name: language === 'ur' ? programme.name_ur : programme.name_en,
    prefix: prefixOf(programme),
    gap,
    offered,
    notHeld: wanted || view.programme === null ? null : view.programme,
  };
}
