import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('registration_centre', 20),
  id: 'registration_centre_beyond_20_km',
  position: 903,
};

export default indicator;
