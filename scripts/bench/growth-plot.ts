export interface Growth {
  areas: number;
  permutations: number;
  milliseconds: number;
}

const [width, height] = [640, 360];
const margin = { top: 24, right: 150, bottom: 46, left: 64 };
const inks = ['#2166ac', '#b2182b', '#5aae61'];

/** Time against areas, both logarithmic, a line for each number of permutations, as an SVG. */
export function growthPlot(points: readonly Growth[]): string {
  const span = (of: (point: Growth) => number): [number, number] => [
    Math.floor(Math.log10(Math.min(...points.map(of)))),
    Math.ceil(Math.log10(Math.max(...points.map(of)))),
  ];
  const [across, up] = [span((point) => point.areas), span((point) => point.milliseconds)];
  const x = (areas: number) =>
    margin.left + ((Math.log10(areas) - across[0]) / (across[1] - across[0])) * (width - margin.left - margin.right);
  const y = (milliseconds: number) =>
    height -
    margin.bottom -
    ((Math.log10(milliseconds) - up[0]) / (up[1] - up[0])) * (height - margin.top - margin.bottom);
  const powers = ([low, high]: [number, number]) =>
    Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));
  const grid = [
    ...powers(across).map(
      (value) =>
        `<path d="M${x(value)} ${margin.top}V${height - margin.bottom}" stroke="#ddd"/><text x="${x(value)}" y="${height - margin.bottom + 16}" text-anchor="middle">${value.toLocaleString('en')}</text>`,
    ),
    ...powers(up).map(
      (value) =>
        `<path d="M${margin.left} ${y(value)}H${width - margin.right}" stroke="#ddd"/><text x="${margin.left - 6}" y="${y(value) + 4}" text-anchor="end">${value >= 1000 ? `${value / 1000} s` : `${value} ms`}</text>`,
    ),
  ];
  const lines = [...new Set(points.map((point) => point.permutations))].map((permutations, index) => {
    const own = points.filter((point) => point.permutations === permutations);
    const ink = inks[index % inks.length];
    const last = own[own.length - 1] as Growth;
    return [
      `<polyline points="${own.map((point) => `${x(point.areas)},${y(point.milliseconds)}`).join(' ')}" fill="none" stroke="${ink}" stroke-width="2"/>`,
      ...own.map((point) => `<circle cx="${x(point.areas)}" cy="${y(point.milliseconds)}" r="3.5" fill="${ink}"/>`),
      `<text x="${x(last.areas) + 8}" y="${y(last.milliseconds) + 4}" fill="${ink}">${permutations.toLocaleString('en')} permutations</text>`,
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="Time of Gi* and local Moran together against the number of areas"><rect width="100%" height="100%" fill="#fff"/>${grid.join('')}${lines.join('')}<text x="${margin.left}" y="14">Gi* and local Moran together, both axes logarithmic</text><text x="${(width - margin.right + margin.left) / 2}" y="${height - 8}" text-anchor="middle">areas</text></svg>\n`;
}
