import { z } from 'zod';
import { fctLoadFiles } from '../../../data/models/marts/fct_load_files.schema';
import { fctLoadRejects } from '../../../data/models/marts/fct_load_rejects.schema';
import { done, type Result, refused } from '../../core/result';
import { nationCode } from '../../science/geography/place';
import { behindDoor, type FiguresCall } from './behind-door';
import { noSuchPlace } from './exact-figures';

/** What became of every record of a load, as counted. */
export interface ExactAccounts {
  files: z.output<typeof fctLoadFiles.columns>[];
  rejects: z.output<typeof fctLoadRejects.columns>[];
}

/**
 * The accounts of a load before disclosure control, for whoever may see exact figures of the whole nation. Written to the audit trail first.
 * Not for publication.
 */
export function exactAccounts(call: FiguresCall): Promise<Result<ExactAccounts>> {
  return behindDoor(call, 'see-exact', async ({ connection, covers, note }) => {
    await note('exact accounts of the load');
    if (!covers(nationCode)) return refused(noSuchPlace);
    const files = await connection.all(`
      select file, table_name, bytes::double as bytes, sha256, records::double as records, accepted::double as accepted,
        rejected::double as rejected, duplicate::double as duplicate, blank::double as blank
      from load_files order by table_name, file`);
    const rejects = await connection.all(`
      with counted as (
        select file, table_name, rule, any_value(column_name) as column_name, count(*)::double as records
        from load_rejects_rows group by file, table_name, rule
      )
      select counted.*, explanation_en, explanation_ur
      from counted left join load_reject_explanations using (rule)
      order by records desc, file, rule`);
    return done({
      files: z.array(fctLoadFiles.columns).parse(files),
      rejects: z.array(fctLoadRejects.columns).parse(rejects),
    });
  });
}
