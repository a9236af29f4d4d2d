import type { PmtModel } from '../../../science/pmt/model';
import { rosterColumnsOf } from '../../../science/pmt/roster-columns';
import type { Connection } from '../../../warehouse/database';
import { writeFindings } from '../../extract/load-tables';

/**
 * Counts, as one finding, the households whose list of members cannot give what a model takes from it: nobody listed, more or fewer
 * than the household's size, an adult's schooling not known. Such households have no score under those models.
 */
export async function findRosterGaps(connection: Connection, models: readonly PmtModel[]): Promise<void> {
  const needing = models.filter((model) => rosterColumnsOf(model).length > 0).map(({ id }) => id);
  const row = await connection.one(`
    select count(*)::double as households,
      (count(*) filter (rosters.household_id is null))::double as unlisted,
      (count(*) filter (rosters.household_id is not null and adults is null))::double as uneven,
      (count(*) filter (adults > 0 and adult_education_years_mean is null))::double as unschooled
    from stg_households left join int_household_rosters as rosters using (household_id)`);
  const [households, unlisted, uneven, unschooled] = [row?.households, row?.unlisted, row?.uneven, row?.unschooled].map(
    Number,
  ) as [number, number, number, number];
  const records = unlisted + uneven + unschooled;
  if (needing.length === 0 || records === 0) return;
  const names = needing.join(', ');
  await writeFindings(connection, [
    {
      code: 'roster-gaps',
      severity: records > households / 2 ? 'warning' : 'note',
      subject: 'members',
      records,
      sentence: {
        en: `{records} households cannot be scored by ${names}, which needs their members: they list nobody, list more or fewer than the household's size, or lack the schooling of an adult.`,
        ur: `{records} گھرانوں کا اسکور ${names} سے نہیں بن سکتا، جسے ان کے افراد درکار ہیں: ان میں کوئی فرد درج نہیں، درج افراد گھرانے کی تعداد سے کم یا زیادہ ہیں، یا کسی بالغ کی تعلیم معلوم نہیں۔`,
      },
      details: { models: needing, unlisted, uneven, unschooled },
    },
  ]);
}
