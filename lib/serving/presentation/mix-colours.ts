/** The colour at `position` (0–1) along equally spaced `#rrggbb` stops, mixed linearly per channel; exact at the stops. */
export function mixColours(stops: readonly string[], position: number): string {
  const scaled = Math.min(1, Math.max(0, position)) * (stops.length - 1);
  const index = Math.min(stops.length - 2, Math.floor(scaled));
  const share = scaled - index;
  const [from, to] = [channels(stops[index] as string), channels(stops[index + 1] as string)];
  return `#${from.map((value, channel) => hex(value + ((to[channel] as number) - value) * share)).join('')}`;
}

export const channels = (colour: string): [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');
