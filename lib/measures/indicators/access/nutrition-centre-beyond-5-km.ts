import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('nutrition_centre', 5),
  id: 'nutrition_centre_beyond_5_km',
  position: 916,
};

export default indicator;
