import { cpus } from 'node:os';
import type { SpatialFigures } from './spatial';

const shown = (milliseconds: number): string =>
  milliseconds >= 1000
    ? `${(milliseconds / 1000).toFixed(2)} s`
    : `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;

/** The figures as a page of documentation, with the aims beside them. */
export function spatialReport({ tehsils, growth }: SpatialFigures, day: string): string {
  const rows = tehsils
    ? [
        ['queen contiguity', shown(tehsils.queen), '100 ms'],
        ['Gi* and local Moran together, 9,999 permutations', shown(tehsils.both), '1 s'],
        ['local Moran alone', shown(tehsils.moran), ''],
        ['local Geary alone', shown(tehsils.geary), ''],
        ...(tehsils.spdep === null
          ? []
          : [
              ['`localmoran_perm` of spdep over the same polygons', shown(tehsils.spdep), ''],
              ['times faster than it', `${(tehsils.spdep / tehsils.moran).toFixed(0)}`, '20'],
            ]),
      ]
    : [];
  return [
    '# Speed of neighbours and hotspots',
    '',
    `Measured on ${day} by \`npm run bench -- --only spatial\`, medians of several runs in one process on one of ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}.`,
    '',
    ...(rows.length > 0
      ? [
          'The 577 tehsils of COD-AB 2022:',
          '',
          '| what | time | aim |',
          '| --- | --- | --- |',
          ...rows.map((row) => `| ${row.join(' | ')} |`),
        ]
      : ['The polygons of the 577 tehsils were not beside the repository.']),
    '',
    'Growth on square grids with queen neighbours:',
    '',
    '| areas | permutations | Gi* and local Moran together |',
    '| --- | --- | --- |',
    ...growth.map(
      (each) =>
        `| ${each.areas.toLocaleString('en')} | ${each.permutations.toLocaleString('en')} | ${shown(each.milliseconds)} |`,
    ),
    '',
    '![Growth of time with areas and permutations](hotspot-growth.svg)',
    '',
  ].join('\n');
}
