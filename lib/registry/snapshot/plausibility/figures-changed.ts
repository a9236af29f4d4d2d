import type { Indicator } from '../../../measures/indicators/indicator';
import type { Connection } from '../../../warehouse/database';
import type { LoadFinding } from '../../extract/load-finding';
import { printFigure } from './print-figure';
import { whereTold } from './where-told';

/** Shares may move by so many points between two snapshots, other figures by so large a part of themselves. */
const points = 0.1;
const part = 0.25;
const fewest = 1000;

/**
 * Says of an indicator where it moved further from the snapshot before than registries move, for the nation and provinces of at
 * least 1,000 in the denominator, by the same definition in both. Judges `fct_indicator_history`: published figures, both times.
 */
export async function figuresChanged(
  connection: Connection,
  indicators: readonly Indicator[],
  defaultModel: string,
): Promise<LoadFinding[]> {
  const rows = await connection.all(
    `with before as (
       select snapshot_id from fct_indicator_history
       where snapshot_id not in (select snapshot_id from dim_snapshot)
       group by snapshot_id order by max(as_of_on) desc, snapshot_id desc limit 1
     ),
     earlier as (
       select * from fct_indicator_history where snapshot_id in (from before)
     )
     select latest.indicator_id, places.level, earlier.as_of_on, earlier."value" as was, latest."value" as is_now
     from fct_indicator_history as latest
     inner join dim_snapshot using (snapshot_id)
     inner join earlier using (indicator_id, model_id, place_code, definition_checksum)
     inner join dim_indicators as indicators using (indicator_id)
     inner join dim_places as places using (place_code)
     where latest.status = 'known' and earlier.status = 'known' and latest.model_id in ('', $model)
       and places.level in ('nation', 'province')
       and coalesce(least(latest.denominator, earlier.denominator), ${fewest}) >= ${fewest}
       and case when indicators.unit = 'share' then abs(is_now - was) > ${points}
         else abs(is_now - was) > ${part} * greatest(abs(was), abs(is_now)) end
     order by places.level = 'nation' desc, places.place_code`,
    { model: defaultModel },
  );
  return indicators.flatMap((indicator): LoadFinding[] => {
    const moved = rows.filter((row) => row.indicator_id === indicator.id);
    const [first] = moved;
    if (first === undefined) return [];
    const nation = moved.find((row) => row.level === 'nation');
    const print = (language: 'en' | 'ur'): string =>
      [nation?.was, nation?.is_now].map((value) => printFigure(Number(value), indicator)[language]).join(' → ');
    const where = whereTold(nation ? { en: print('en'), ur: print('ur') } : null, moved.length - (nation ? 1 : 0));
    const bound = indicator.unit === 'share' ? '10' : '25 %';
    return [
      {
        code: 'figure-changed',
        severity: 'warning',
        subject: `indicator:${indicator.id}`,
        records: 0,
        indicatorIds: [indicator.id],
        sentence: {
          en: `“${indicator.title.en}” moved by more than ${indicator.unit === 'share' ? `${bound} points` : bound} since the snapshot of ${first.as_of_on} in ${where.en}. Ask whether the households changed, or what was loaded.`,
          ur: `”${indicator.title.ur}“ ${first.as_of_on} کے عکس سے ${indicator.unit === 'share' ? `${bound} پوائنٹ` : bound} سے زیادہ بدلا، ${where.ur} میں۔ دیکھیں کہ گھرانے بدلے ہیں یا لوڈ کیا گیا ڈیٹا۔`,
        },
      },
    ];
  });
}
