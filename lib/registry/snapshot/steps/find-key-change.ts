import type { SecretKey } from '../../../core/identity/secret-key';
import type { Connection } from '../../../warehouse/database';
import { writeFindings } from '../../extract/load-tables';

/**
 * Says as a finding where earlier snapshots were published under another disclosure key, and what follows; of a key that was made for
 * this load, that a copy of it is to be kept. Reads `fct_indicator_history` as it was carried on.
 */
export async function findKeyChange(connection: Connection, { isNew }: Pick<SecretKey, 'isNew'>): Promise<void> {
  const row = await connection.one(`
    with earlier as (
      select history.snapshot_id, max(history.as_of_on) as as_of_on,
        bool_or(history.disclosure_key is distinct from own.disclosure_key) as is_other
      from fct_indicator_history as history cross join dim_snapshot as own
      where history.snapshot_id <> own.snapshot_id
      group by history.snapshot_id
    )
    select count(*) filter (where is_other)::integer as others, coalesce(arg_max(is_other, as_of_on || snapshot_id), false) as is_latest_other
    from earlier`);
  const others = Number(row?.others ?? 0);
  if (others === 0 && !isNew) return;
  await writeFindings(connection, [
    {
      code: 'disclosure-key',
      severity: row?.is_latest_other === true ? 'warning' : 'note',
      subject: 'disclosure.key',
      records: 0,
      sentence: others === 0 ? made : changed(others, isNew),
    },
  ]);
}

const made = {
  en: 'The key that the noise of every figure follows from was made for this load. Keep a copy: with another key later snapshots carry other noise, and comparisons with this one are rougher.',
  ur: 'افشا کی کلید، جس سے ہر عدد کی کمی بیشی بنتی ہے، اسی لوڈ کے لیے بنائی گئی۔ اس کی نقل محفوظ رکھیں: کسی اور کلید سے بعد کے عکسوں کی کمی بیشی مختلف ہو گی اور اس عکس سے موازنہ کم درست ہو گا۔',
};

const changed = (others: number, isNew: boolean) => ({
  en: `The noise of these figures follows from another key than that of ${others === 1 ? 'one earlier snapshot' : `${others} earlier snapshots`}${isNew ? ': there was no key, and one was made' : ''}. Each carries noise of its own, so small differences between them and this one say nothing. If a copy of the former key is kept, put it back and load again.`,
  ur: `ان اعداد کی کمی بیشی ${others === 1 ? 'ایک پچھلے عکس' : `${others} پچھلے عکسوں`} سے مختلف کلید سے بنی ہے${isNew ? ': کلید موجود نہ تھی اور نئی بنائی گئی' : ''}۔ ہر ایک کی کمی بیشی اپنی ہے، اس لیے ان کے اور اس عکس کے چھوٹے فرق کچھ نہیں بتاتے۔ سابقہ کلید کی نقل ہو تو اسے واپس رکھیں اور دوبارہ لوڈ کریں۔`,
});
