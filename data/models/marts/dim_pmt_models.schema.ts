import { z } from 'zod';
import { defineMart, flag, number, optionalNumber, text } from '../../../lib/warehouse/mart';

export const dimPmtModels = defineMart({
  name: 'dim_pmt_models',
  grain: 'one PMT model or scorecard in force',
  key: ['model_id'],
  columns: z.object({
    model_id: text('stable id'),
    position: number('order; the first is the default'),
    title_en: text('title'),
    title_ur: text('title in Urdu'),
    label_en: text('the label shown wherever its figures stand'),
    label_ur: text('the label in Urdu'),
    author: text('author'),
    source: text('source'),
    licence: text('licence of the values'),
    illustrative: flag('true unless the administrator supplied the official formula'),
    cut_off: optionalNumber('cut-off in force on the day of the extract; empty where the model has none'),
    definition: text('the whole model as JSON'),
    checksum: text('SHA-256 of the definition'),
  }),
});
