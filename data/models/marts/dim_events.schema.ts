import { z } from 'zod';
import { defineMart, text } from '../../../lib/warehouse/mart';

export const dimEvents = defineMart({
  name: 'dim_events',
  grain: 'one event that may move a figure: a flood, a new amount, a new cut-off',
  key: ['event_id'],
  columns: z.object({
    event_id: text('stable id'),
    on_day: text('ISO day, only as exact as precision says'),
    precision: text('day, month, year or fiscal year'),
    programmes: text('programmes it concerns, separated by commas; empty where it concerns all'),
    title_en: text('what happened'),
    title_ur: text('what happened, in Urdu'),
    source: text('where it is read'),
    certainty: text('how far it can be trusted'),
  }),
});
