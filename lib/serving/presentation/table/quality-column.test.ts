import { expect, it } from 'vitest';
import { figureOf } from '../figure/figure';
import type { PlaceFigure } from '../figure/place-figure';
import { qualityColumn } from './quality-column';

const place = (code: string, quality: PlaceFigure['quality']): PlaceFigure => ({
  ...figureOf(undefined, { sampled_one_in: null }),
  code,
  nameEn: code,
  nameUr: null,
  quality,
});

it('gives every place of the table its grade, says where there is none, and leaves no place out', () => {
  const rows = [
    place('PK1', { grade: 'C', reasons: ['survey_old'] }),
    place('PK2', { grade: null, reasons: ['withheld'] }),
    place('PK3', null),
  ];
  const column = qualityColumn(rows, { title: 'Quality', none: 'none' });
  expect(column.printed).toEqual({ PK1: 'C', PK2: 'none', PK3: 'none' });
  expect(column.values).toEqual({ PK1: 'C', PK2: null, PK3: null });
});
