import type { Programme } from '../../measures/programmes/programme-schema';
import type { PmtModel } from '../../science/pmt/model';
import type { Connection } from '../../warehouse/database';

/** Models and programmes as the load kept them; `bit` is the programme's place in the masks of `int_households_listed`. */
export interface RulesKept {
  models: PmtModel[];
  programmes: { programme: Programme; bit: number | null }[];
}

export async function rulesKept(connection: Connection): Promise<RulesKept> {
  const rows = await connection.all('select kind, bit, definition from int_rules_kept order by kind, position');
  const read = <Kind>(text: unknown): Kind => JSON.parse(String(text)) as Kind;
  return {
    models: rows.filter(({ kind }) => kind === 'model').map(({ definition }) => read<PmtModel>(definition)),
    programmes: rows
      .filter(({ kind }) => kind === 'programme')
      .map(({ definition, bit }) => ({ programme: read<Programme>(definition), bit: bit as number | null })),
  };
}
