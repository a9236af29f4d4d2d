import type { Language } from '@/lib/core/language';
import { formatValue } from '@/lib/serving/presentation/format-value';
import styles from './scale-bar.module.css';

const longest = 110;
const kmPerDegree = 111.32;

/** The longest round distance of at most 110 pixels, and its pixels. */
export function scaleOf(kmPerPixel: number): { km: number; pixels: number } {
  const most = longest * kmPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
  return { km, pixels: km / kmPerPixel };
}

/** Kilometres a pixel of web Mercator at a latitude, by the pixels of a degree of longitude. */
export const kmPerPixel = (pixelsPerDegree: number, latitude: number): number =>
  (kmPerDegree * Math.cos((latitude * Math.PI) / 180)) / pixelsPerDegree;

/** How far is how much, at the middle of the map. */
export function ScaleBar({ perPixel, language }: { perPixel: number; language: Language }) {
  if (!(perPixel > 0) || !Number.isFinite(perPixel)) return null;
  const { km, pixels } = scaleOf(perPixel);
  const decimals = km < 1 ? 1 : 0;
  return (
    <div className={styles.scale} dir="ltr" aria-hidden="true" data-map-scale="">
      <span className={styles.bar} style={{ inlineSize: `${Math.round(pixels)}px` }} />
      <bdi>{formatValue({ status: 'known', value: km }, { unit: 'km', decimals }, { language }).text}</bdi>
    </div>
  );
}
