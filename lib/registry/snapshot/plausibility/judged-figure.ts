import type { Indicator } from '../../../measures/indicators/indicator';
import type { Connection } from '../../../warehouse/database';

/** A figure of the nation or of a province as it is published, for the plausibility rules to judge. */
export interface JudgedFigure {
  isNation: boolean;
  value: number;
  denominator: number | null;
  coveredShare: number;
}

/** The known figures of every indicator in its latest period, for the whole and by the default model, the nation's first. */
export async function judgedFigures(
  connection: Connection,
  indicators: readonly Indicator[],
  defaultModel: string,
): Promise<{ indicator: Indicator; figures: JudgedFigure[] }[]> {
  const rows = await connection.all(
    `select figures.indicator_id, places.level, figures."value", figures.denominator,
       figures.covered_share
     from fct_indicator_values as figures
     inner join dim_indicators as indicators using (indicator_id)
     inner join dim_places as places using (place_code)
     where figures.breakdown = 'none' and figures.period = indicators.latest_period and figures.status = 'known'
       and figures.model_id in ('', $model) and places.level in ('nation', 'province')
     order by places.level = 'nation' desc, places.place_code`,
    { model: defaultModel },
  );
  return indicators.map((indicator) => ({
    indicator,
    figures: rows
      .filter((row) => row.indicator_id === indicator.id)
      .map((row) => ({
        isNation: row.level === 'nation',
        value: Number(row.value),
        denominator: row.denominator === null ? null : Number(row.denominator),
        coveredShare: Number(row.covered_share),
      })),
  }));
}
