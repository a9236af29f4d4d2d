import { geoMercatorRaw, geoTransform } from 'd3-geo';

/** Web Mercator in radians with north up on a screen: the projection of the map engine, planar, whatever the winding of rings. */
export const mercator = geoTransform({
  point(longitude, latitude) {
    const [x, y] = geoMercatorRaw((longitude * Math.PI) / 180, (latitude * Math.PI) / 180);
    this.stream.point(x, -y);
  },
});
