import { dimIndicators } from '../../../../data/models/marts/dim_indicators.schema';
import { dimPmtModels } from '../../../../data/models/marts/dim_pmt_models.schema';
import type { Indicator } from '../../../measures/indicators/indicator';
import { cutOffInForce } from '../../../science/pmt/cut-off';
import type { PmtModel } from '../../../science/pmt/model';
import type { Connection } from '../../../warehouse/database';
import { writeMart } from '../../../warehouse/write-mart';
import { sha256OfText } from '../manifest';

const numeratorSql = ({ measure }: Indicator): string => ('value' in measure ? measure.value : measure.numerator);

function denominatorSql({ measure }: Indicator): string | null {
  if (measure.kind === 'ratio') return measure.denominator;
  if (measure.kind === 'gini') return measure.weight;
  return measure.kind === 'against_population' ? `census ${measure.fact} of the place` : null;
}

/** Writes the definitions in force into the snapshot, so that a figure of March is explained by March's wording. */
export async function writeDefinitions(
  connection: Connection,
  indicators: readonly Indicator[],
  models: readonly PmtModel[],
  asOf: string,
): Promise<void> {
  await writeMart(
    connection,
    dimIndicators,
    indicators.map((indicator) => ({
      indicator_id: indicator.id,
      position: indicator.position,
      title_en: indicator.title.en,
      title_ur: indicator.title.ur,
      definition_en: indicator.definition.en,
      definition_ur: indicator.definition.ur,
      numerator_en: indicator.numeratorIs.en,
      numerator_ur: indicator.numeratorIs.ur,
      denominator_en: indicator.denominatorIs.en,
      denominator_ur: indicator.denominatorIs.ur,
      numerator_sql: numeratorSql(indicator),
      denominator_sql: denominatorSql(indicator),
      kind: indicator.measure.kind,
      unit: indicator.unit,
      decimals: indicator.decimals,
      better_when: indicator.betterWhen,
      theme: indicator.theme,
      grain: indicator.grain,
      per_model: indicator.perModel,
      breakdowns: indicator.breakdowns.join(','),
      sensitive: indicator.sensitive,
      caveats_en: indicator.caveats.en,
      caveats_ur: indicator.caveats.ur,
      programme_id: indicator.programmeId ?? '',
      also_called: (indicator.alsoCalled ?? []).join(','),
      periods: '',
      latest_period: '',
      source: indicator.source,
      frequency: indicator.frequency,
    })),
  );
  await writeMart(
    connection,
    dimPmtModels,
    models.map((model, position) => ({
      model_id: model.id,
      position,
      title_en: model.title.en,
      title_ur: model.title.ur,
      label_en: model.label.en,
      label_ur: model.label.ur,
      author: model.author,
      source: model.source,
      licence: model.licence,
      illustrative: model.illustrative,
      cut_off: cutOffInForce(model, asOf),
      definition: JSON.stringify(model),
      checksum: sha256OfText(JSON.stringify(model)),
    })),
  );
}
