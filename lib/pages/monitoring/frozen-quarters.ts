import { measured, type Status } from '@/lib/core/measured';
import { sameDisclosure } from '@/lib/core/same-disclosure';
import { frozenQuarters, readFrozenQuarter } from '@/lib/measures/monitoring/frozen-file';
import { wasAndNow } from '@/lib/measures/monitoring/was-and-now';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { PlaceRow } from '@/lib/serving/queries/places';
import { quarterFigures } from '@/lib/serving/queries/quarter-figures';
import { dataFolder } from '@/lib/warehouse/published';
import type { FrozenEntry } from './frozen-entry';

const shownDifferences = 20;

/** Every frozen quarter of the same kind (sample or registry), verified, beside what the snapshot of the page gives for it. */
export async function frozenOf(page: PublishedPage, places: readonly PlaceRow[]): Promise<FrozenEntry[]> {
  const folder = dataFolder();
  const entries = await Promise.all(frozenQuarters(folder).map((quarter) => entryOf(page, places, folder, quarter)));
  return entries.filter((entry) => entry !== null);
}

async function entryOf(
  page: PublishedPage,
  places: readonly PlaceRow[],
  folder: string,
  quarter: string,
): Promise<FrozenEntry | null> {
  const read = readFrozenQuarter(folder, quarter);
  if (read === null) return null;
  if (!read.ok) return { quarter, signed: null, protection: 'same', differing: 0, differences: [] };
  const frozen = read.value;
  if (frozen.synthetic !== page.snapshot.synthetic) return null;
  const changed = wasAndNow(frozen.figures, await page.ask(quarterFigures, { period: quarter }));
  const isUrdu = page.language === 'ur';
  const placeName = (code: string): string => {
    const place = places.find((each) => each.place_code === code);
    return place ? (isUrdu ? (place.name_ur ?? place.name_en) : place.name_en) : code;
  };
  return {
    quarter,
    signed: {
      signer: frozen.signer,
      frozenAt: frozen.frozen_at,
      sha256: frozen.sha256,
      snapshot: frozen.snapshot_id,
      figures: frozen.figures.length,
    },
    protection: sameDisclosure(frozen, page.snapshot),
    differing: changed.length,
    differences: changed.slice(0, shownDifferences).map(({ indicator_id, place_code, was, now }) => {
      const indicator = page.indicators.find((each) => each.indicator_id === indicator_id);
      const measure = indicator ? measureOf(indicator, page.language) : null;
      const print = (figure: { value: number | null; status: Status } | null): string => {
        const { status, value } = figure ?? { status: 'missing' as const, value: null };
        if (measure === null) return String(value ?? status);
        return formatValue(measured(status, value), measure, { language: page.language }).text;
      };
      return {
        key: `${indicator_id} ${place_code}`,
        indicator: measure?.title ?? indicator_id,
        place: placeName(place_code),
        was: print(was),
        now: print(now),
      };
    }),
  };
}
