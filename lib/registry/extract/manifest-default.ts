import type { Connection } from '../../warehouse/database';
import type { ExtractManifest } from './contract';
import type { LoadFinding } from './load-finding';
import type { ReadManifest } from './manifest';

/**
 * Fills what the extract does not state, and says so. The day it describes is then the latest accepted survey date, which
 * depends on the records alone and not on when or where the file was copied.
 */
export async function defaultedManifest(
  connection: Connection,
  { isWritten, ...manifest }: ReadManifest,
  boundarySet: string,
  today: string,
): Promise<{ manifest: ExtractManifest; findings: LoadFinding[] }> {
  const latest = await connection.one('select cast(max(survey_date) as varchar) as latest from raw_households');
  const asOf = manifest.as_of ?? String(latest?.latest ?? today);
  const filled: ExtractManifest = { ...manifest, as_of: asOf, boundary_set: manifest.boundary_set ?? boundarySet };
  if (isWritten) return { manifest: filled, findings: [] };
  const finding: LoadFinding = {
    code: 'manifest-absent',
    severity: 'warning',
    subject: 'extract',
    records: 1,
    sentence: {
      en: `There is no extract.json: the extract is taken as a full one as of ${asOf}, its latest survey date; supplier and round are unstated, and no row count or hash could be compared.`,
      ur: `extract.json موجود نہیں: اقتباس کو ${asOf} (آخری سروے کی تاریخ) تک مکمل مانا گیا؛ فراہم کنندہ اور دور درج نہیں، اور سطروں یا ہیش کا موازنہ نہ ہو سکا۔`,
    },
  };
  return { manifest: filled, findings: [finding] };
}
