/** Colours of the map beside its classes, for both schemes of the page. */
export interface MapColours {
  ground: string;
  /** Places of the same level that lie outside the place shown. */
  outside: string;
  /** Under the hatch of a place without a figure. */
  unknown: string;
  hatch: string;
  border: string;
  districtBorder: string;
  provinceBorder: string;
  mark: string;
  halo: string;
  /** Discs over the colours of a rate. */
  bubble: string;
}

export type ColourScheme = 'light' | 'dark';

export const mapColours: Record<ColourScheme, MapColours> = {
  light: {
    ground: '#f4f6f8',
    outside: '#e6eaee',
    unknown: '#eceef0',
    hatch: '#848c94',
    border: 'rgba(45, 45, 45, 0.28)',
    districtBorder: 'rgba(40, 40, 40, 0.55)',
    provinceBorder: '#2b2b2b',
    mark: '#0b3d91',
    halo: '#ffffff',
    bubble: '#16242f',
  },
  dark: {
    ground: '#16181b',
    outside: '#202327',
    unknown: '#26292d',
    hatch: '#7d858d',
    border: 'rgba(0, 0, 0, 0.55)',
    districtBorder: 'rgba(0, 0, 0, 0.9)',
    provinceBorder: '#d8dbdf',
    mark: '#7cc4ff',
    halo: '#0b0c0d',
    bubble: '#eaf1f6',
  },
};
