import { fctReturnPlacements } from '../../../../data/models/marts/fct_return_placements.schema';
import { nameInForce } from '../../../measures/programmes/in-force';
import type { Programme } from '../../../measures/programmes/programme-schema';
import type { Place, PlaceAlias } from '../../../science/geography/place';
import { buildPlaceIndex } from '../../../science/geography/place-index';
import type { PlaceSuggestion } from '../../../science/geography/place-match';
import type { Connection } from '../../../warehouse/database';
import { writeMart } from '../../../warehouse/write-mart';
import type { PlaceDecision } from '../../returns/place-decision';
import { returnPlacer } from '../../returns/place-return';
import { buildModels, type SqlModel } from '../sql-models';

export interface PlaceReturnsCall {
  places: readonly Place[];
  aliases: readonly PlaceAlias[];
  decisions: readonly PlaceDecision[];
  programmes: readonly Programme[];
  asOf: string;
}

type Columns = (typeof fctReturnPlacements)['columns']['shape'];
type PlacementRow = Parameters<typeof writeMart<Columns>>[2][number];

/**
 * `fct_return_placements`: every name the published returns print, with where it counts and how that was decided. Nothing is
 * dropped but the rows of programmes that are not described, which are a finding of their own.
 */
export async function placeReturns(
  connection: Connection,
  models: readonly SqlModel[],
  { places, aliases, decisions, programmes, asOf }: PlaceReturnsCall,
): Promise<void> {
  await buildModels(connection, models, ['int_returns_summed']);
  const place = returnPlacer(buildPlaceIndex(places, [...aliases, ...(await aliasesInExtract(connection))]), decisions);
  const names = programmeNames(programmes, asOf);
  const rows = await connection.all('select * from int_returns_summed');
  await writeMart(
    connection,
    fctReturnPlacements,
    rows.flatMap((row): PlacementRow[] => {
      const programme = names.get(String(row.programme_id));
      if (programme === undefined) return [];
      const said = {
        place_name: String(row.place_name),
        district_name: String(row.district_name),
        province_name: String(row.province_name),
        said_code: String(row.said_code),
      };
      const placement = place({
        place: said.place_name,
        district: said.district_name,
        province: said.province_name,
        code: said.said_code,
      });
      return [
        {
          programme_id: String(row.programme_id),
          ...programme,
          period: String(row.period),
          ...said,
          place_code: placement.place?.code ?? null,
          level: placement.place?.level ?? null,
          how: placement.how,
          suggestions: JSON.stringify(placement.suggestions.map(described)),
          decided_by: placement.decision?.decidedBy ?? null,
          decided_on: placement.decision?.decidedOn ?? null,
          decided_why: placement.decision?.why ?? null,
          published_rows: Number(row.published_rows),
          eligible: Number(row.eligible),
          paid: row.paid as number | null,
          eligible_with_paid: Number(row.eligible_with_paid),
          deposited_pkr: row.deposited_pkr as number | null,
          withdrawn_pkr: row.withdrawn_pkr as number | null,
        },
      ];
    }),
  );
}

const described = ({ place, score, why }: PlaceSuggestion) => ({
  place_code: place.code,
  score: Math.round(score * 100) / 100,
  why,
});

/** Programmes and their parts: a part carries its own name behind that of the programme. */
function programmeNames(programmes: readonly Programme[], asOf: string) {
  const names = new Map<string, Pick<PlacementRow, 'programme_en' | 'programme_ur' | 'part_of'>>();
  for (const programme of programmes) {
    const name = nameInForce(programme, asOf);
    names.set(programme.id, { programme_en: name.en, programme_ur: name.ur, part_of: null });
    for (const part of programme.parts) {
      names.set(part.id, {
        programme_en: `${name.en}, ${part.en}`,
        programme_ur: `${name.ur}، ${part.ur}`,
        part_of: programme.id,
      });
    }
  }
  return names;
}

async function aliasesInExtract(connection: Connection): Promise<PlaceAlias[]> {
  const rows = await connection.all('select boundary_set, place_code, alias, source from raw_place_aliases');
  return rows.map((row) => ({
    boundarySet: String(row.boundary_set),
    code: String(row.place_code),
    alias: String(row.alias),
    source: String(row.source),
  }));
}
