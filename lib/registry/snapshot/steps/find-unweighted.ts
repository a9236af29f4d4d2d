import type { Bilingual } from '../../../core/language';
import type { Connection } from '../../../warehouse/database';
import { writeFindings } from '../../extract/load-tables';

/**
 * Says as findings which households carry no usable survey weight although others do, and what stands in for it; and which tehsils an
 * estimate for the nation leaves out for want of weights and census. Comes after `estimateNation`.
 */
export async function findUnweighted(connection: Connection): Promise<void> {
  const row = await connection.one(`
    select count(survey_weight)::double as stated, count(case when survey_weight > 0 then 1 end)::double as usable, count(*)::double as households,
      (select count(*)::double from int_tehsil_weights) as estimated,
      (select count(*)::double from int_figures_protected
        where indicator_id = 'households' and level = 'tehsil' and breakdown = 'none' and drawn > 0) as registered
    from raw_households`);
  const [stated, usable, households, estimated, registered] = [
    'stated',
    'usable',
    'households',
    'estimated',
    'registered',
  ].map((column) => Number(row?.[column] ?? 0)) as [number, number, number, number, number];
  const isEstimated = estimated > 0;
  if (stated > 0 && usable < households)
    await writeFindings(connection, [
      {
        code: 'weights-missing',
        severity: 'warning',
        subject: 'households.survey_weight',
        records: households - usable,
        sentence: usable === 0 ? noneUsable(isEstimated) : someMissing(isEstimated),
      },
    ]);
  if (isEstimated && estimated < registered)
    await writeFindings(connection, [
      {
        code: 'estimate-leaves-out',
        severity: 'warning',
        subject: 'tehsils',
        records: registered - estimated,
        sentence: {
          en: `${registered - estimated} of ${registered} tehsils with households have neither survey weights nor households of the census: they have no estimate for the nation, and the sums above them leave them out.`,
          ur: `گھرانوں والی ${registered} میں سے ${registered - estimated} تحصیلوں کے لیے نہ سروے کے وزن ہیں نہ مردم شماری کے گھرانے: ان کا قومی تخمینہ نہیں، اور ان سے اوپر کے مجموعوں میں وہ شامل نہیں۔`,
        },
      },
    ]);
}

const noneUsable = (isEstimated: boolean): Bilingual =>
  isEstimated
    ? {
        en: 'No survey weight is above 0 ({records} households, {share}): estimates for the nation take the households of the 2023 census over those registered instead, and weighted figures are missing.',
        ur: 'سروے کا کوئی وزن 0 سے زیادہ نہیں ({records} گھرانے، {share}): قومی تخمینے اس کی جگہ 2023 کی مردم شماری کے گھرانوں اور درج گھرانوں کی نسبت سے بنے، اور وزنی اعداد موجود نہیں۔',
      }
    : {
        en: 'No survey weight is above 0 ({records} households, {share}): weighted figures are missing, and nothing is estimated for the nation.',
        ur: 'سروے کا کوئی وزن 0 سے زیادہ نہیں ({records} گھرانے، {share}): وزنی اعداد موجود نہیں، اور قومی سطح کا کوئی تخمینہ نہیں۔',
      };

const someMissing = (isEstimated: boolean): Bilingual =>
  isEstimated
    ? {
        en: '{records} households ({share}) carry no survey weight above 0. Weighted figures leave them out; in their tehsils, estimates for the nation take the households of the 2023 census over those registered instead.',
        ur: '{records} گھرانوں ({share}) کا سروے کا وزن 0 سے زیادہ نہیں۔ وزنی اعداد میں وہ شامل نہیں؛ ان کی تحصیلوں میں قومی تخمینے اس کی جگہ 2023 کی مردم شماری کے گھرانوں اور درج گھرانوں کی نسبت سے بنے۔',
      }
    : {
        en: '{records} households ({share}) carry no survey weight above 0. Weighted figures leave them out, and nothing is estimated for the nation.',
        ur: '{records} گھرانوں ({share}) کا سروے کا وزن 0 سے زیادہ نہیں۔ وزنی اعداد میں وہ شامل نہیں، اور قومی سطح کا کوئی تخمینہ نہیں۔',
      };
