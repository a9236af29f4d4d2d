import { fgtOfConsumption } from '../fgt-of-consumption';

export default fgtOfConsumption(1, 20);
