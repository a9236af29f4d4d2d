import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('one_window_centre', 20),
  id: 'one_window_centre_beyond_20_km',
  position: 908,
};

export default indicator;
