import type { Connection } from '../../../warehouse/database';
import { writeFindings } from '../../extract/load-tables';

const namedAtMost = 5;

/**
 * What a list of removals contradicts, as findings: households that the same extract also lists (the removal stands), removals that name
 * no household, and removals in a full extract, where they mean nothing. `registered` names the table of households before the extract;
 * null for a full one.
 */
export async function findRemovalSlips(connection: Connection, registered: string | null): Promise<void> {
  const say = async (
    code: string,
    sql: string,
    words: (named: string) => { en: string; ur: string },
  ): Promise<void> => {
    const rows = await connection.all(`select distinct household_id from (${sql}) order by household_id`);
    if (rows.length === 0) return;
    const named = rows.slice(0, namedAtMost).map((row) => String(row.household_id).replace(/\d{11,}/g, '•••'));
    const more = rows.length > namedAtMost ? ' …' : '';
    await writeFindings(connection, [
      {
        code,
        severity: 'warning',
        subject: 'removed_households.household_id',
        records: rows.length,
        sentence: words(`${named.join(', ')}${more}`),
      },
    ]);
  };
  if (registered === null) {
    await say('removal-in-full', 'select household_id from raw_removed_households', (named) => ({
      en: `Removals in a full extract, where a household leaves by not being listed: {records} (${named}). They were left alone.`,
      ur: `مکمل ایکسٹریکٹ میں {records} اخراج درج ہیں؛ وہاں گھرانہ فہرست میں نہ ہونے سے نکلتا ہے، اس لیے ان پر عمل نہیں ہوا: ${named}۔`,
    }));
    return;
  }
  await say(
    'listed-and-removed',
    'select household_id from raw_removed_households semi join raw_households using (household_id)',
    (named) => ({
      en: `Households both listed and removed by this extract: {records} (${named}). The removal stands; they are not in the registry.`,
      ur: `{records} گھرانے اسی ایکسٹریکٹ میں درج بھی ہیں اور خارج بھی؛ اخراج برقرار ہے اور وہ رجسٹری میں نہیں: ${named}۔`,
    }),
  );
  await say(
    'removal-of-nobody',
    `select household_id from raw_removed_households
     anti join ${registered} using (household_id) anti join raw_households using (household_id)`,
    (named) => ({
      en: `Removals that name no household of the registry: {records} (${named}). Nobody left by them.`,
      ur: `{records} اخراج رجسٹری کے کسی گھرانے کے نہیں، اس لیے ان سے کوئی خارج نہیں ہوا: ${named}۔`,
    }),
  );
}
