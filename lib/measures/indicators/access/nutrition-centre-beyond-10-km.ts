import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('nutrition_centre', 10),
  id: 'nutrition_centre_beyond_10_km',
  position: 917,
};

export default indicator;
