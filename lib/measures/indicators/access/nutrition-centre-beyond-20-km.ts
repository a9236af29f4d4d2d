import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('nutrition_centre', 20),
  id: 'nutrition_centre_beyond_20_km',
  position: 918,
};

export default indicator;
