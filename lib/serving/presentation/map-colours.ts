import type { Ink } from './ink';
import { mapTokens } from './tokens';

export type ColourScheme = keyof Ink;

/** Colours of the map beside its classes, by what they colour. */
export type MapColours = Record<keyof typeof mapTokens, string>;

const of = (scheme: ColourScheme): MapColours =>
  Object.fromEntries(Object.entries(mapTokens).map(([name, ink]) => [name, ink[scheme]])) as MapColours;

export const mapColours: Record<ColourScheme, MapColours> = { light: of('light'), dark: of('dark') };
