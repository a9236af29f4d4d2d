import type { ServingFigures } from './serving';

export const servingTitle = '## Serving';

/** What serving costs, as a section of the page of performance. Aims: a page ≤ 1.5× `/methods`, ≥ 50 a second, first time ≤ 250 ms, light ≤ 500 ms. */
export function servingSection({ pages, secondVisit, heavy, residentBytes }: ServingFigures, day: string): string {
  const base = pages[0]?.warmMs ?? Number.NaN;
  const rows = pages.map(
    ({ path, coldMs, warmMs, perSecond, gzip, brotli }) =>
      `| \`${path}\` | ${coldMs === null ? 'asked by the start' : `${coldMs} ms`} | ${warmMs.toFixed(2)} ms | ${(warmMs / base).toFixed(2)}× | ${Math.round(perSecond)} | ${kilobytes(gzip)} | ${kilobytes(brotli)} |`,
  );
  const slowest = Math.max(...heavy.lightMs);
  return [
    servingTitle,
    `Measured on ${day} by \`npm run bench -- --only serving\` on the sample: processor time of the server for one request, nobody signed in. A page is asked once, then 400 times by eight at once. Aims: ≤ 1.5× \`/methods\` and ≥ 50 a second once kept, ≤ 250 ms at first.`,
    [
      '| page | first | kept | against `/methods` | a second | gzip | Brotli |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    `A second visit that brings its tag: ${secondVisit.status}, ${secondVisit.bytes} bytes. While ${heavy.asked} maps that nobody had asked for were asked at once (${heavy.answered} answered, ${heavy.refused} told to come again), a kept page took at most ${Math.round(slowest)} ms (aim: < 500 ms). The server then held ${Math.round(residentBytes / 1e6)} MB.`,
  ]
    .join('\n\n')
    .concat('\n');
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** An aim is missed once a figure is worse than it by a fifth: the machine is never quiet. */
const slack = 1.2;

/** The aims that are missed, in words; none where all are kept. */
export function servingMisses({ pages, secondVisit, heavy }: ServingFigures): string[] {
  const base = pages[0]?.warmMs ?? Number.NaN;
  const over = (what: string, figure: number, aim: number): string[] =>
    figure > aim * slack ? [`${what}: ${figure.toFixed(2)}, aimed at ${aim}`] : [];
  return [
    ...pages
      .slice(1)
      .flatMap(({ path, coldMs, warmMs, perSecond, gzip }) => [
        ...over(`${path} against /methods`, warmMs / base, 1.5),
        ...over(`${path}, milliseconds between answers`, 1000 / perSecond, 1000 / 50),
        ...(coldMs === null ? [] : over(`${path}, milliseconds at first`, coldMs, 250)),
        ...over(`${path}, kB of gzip`, gzip / 1000, 50),
      ]),
    ...over('a second visit, bytes', secondVisit.bytes, 0),
    ...over('a light page beside fifty heavy ones, milliseconds', Math.max(...heavy.lightMs), 500),
  ];
}
