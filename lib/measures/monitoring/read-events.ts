import { readReferenceTable } from '../../science/geography/reference-table';

/** What happened on a day and may move a figure: a flood, a new amount, a new cut-off. */
export interface MonitoringEvent {
  id: string;
  /** ISO day; only as exact as `precision` says. */
  on: string;
  precision: string;
  /** Programmes it concerns; empty where it concerns all. */
  programmes: readonly string[];
  title: { en: string; ur: string };
  source: string;
  certainty: string;
}

/** `data/reference/events.csv`, by day. */
export const readEvents = (): MonitoringEvent[] =>
  readReferenceTable('events')
    .map((row) => ({
      id: row.event_id ?? '',
      on: row.on ?? '',
      precision: row.precision ?? '',
      programmes: (row.programmes ?? '').split(' ').filter((id) => id !== ''),
      title: { en: row.title_en ?? '', ur: row.title_ur ?? '' },
      source: row.source ?? '',
      certainty: row.certainty ?? '',
    }))
    .sort((one, next) => one.on.localeCompare(next.on));
