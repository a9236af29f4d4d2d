import { invariant } from '../../core/invariant';
import { matchPlace } from './match-place';
import type { Place } from './place';
import type { PlaceIndex } from './place-index';

/**
 * Where the outline of a district or tehsil is to be found when its name does not say: older spellings, districts the
 * public-domain drawing has not yet split, and the frontier regions it still draws apart (now single tehsils).
 */
const shapesByCode: Record<string, string> = {
  PK203: 'chaghai',
  PK206: 'haranai',
  PK207: 'jafarabad',
  PK218: 'bolan',
  PK222: 'naseerabad',
  PK229: 'jafarabad',
  PK233: 'kalat',
  PK234: 'loralai',
  PK235: 'killa-abdullah',
  PK303: 'ghanhce',
  PK306: 'hunza-nagar',
  PK308: 'hunza-nagar',
  PK309: 'skardu',
  PK310: 'skardu',
  PK311: 'diamer',
  PK312: 'diamer',
  PK313: 'ghizer',
  PK314: 'skardu',
  PK507: 'chitral',
  PK508: 'chitral',
  PK515: 'kohistan',
  PK516: 'kohistan',
  PK517: 'kohistan',
  PK534: 'mansehra',
  PK702: 'karachi',
  PK704: 'karachi',
  PK709: 'qambar-shahdatkot',
  PK712: 'karachi',
  PK714: 'karachi',
  PK717: 'naushahro-firoze',
  PK721: 'karachi',
  PK722: 'thatta',
  PK729: 'karachi',
  PK50306: 'bannu-subdivision',
  PK50906: 'd-i-khan-subdivision',
  PK51404: 'kohat-subdivision',
  PK51903: 'lakki-subdivision',
  PK52805: 'peshawar-subdivision',
  PK53302: 'tank-subdivision',
};

/** The tehsils that share each outline: its district's, less those drawn apart. Every tehsil has exactly one. */
export function tehsilsByShape(
  index: PlaceIndex,
  shapes: readonly { id: string; name: string }[],
): Map<string, Place[]> {
  const named = new Map<string, string>();
  for (const { id, name } of shapes) {
    if (id.endsWith('-subdivision')) continue;
    const match = matchPlace(index, { district: name });
    if (match.place) named.set(match.place.code, id);
  }
  const members = new Map<string, Place[]>(shapes.map(({ id }) => [id, []]));
  for (const place of index.byCode.values()) {
    if (place.level !== 'tehsil') continue;
    const district = place.districtCode ?? '';
    const shape = shapesByCode[place.code] ?? shapesByCode[district] ?? named.get(district);
    const sharing = members.get(shape ?? '');
    invariant(sharing, `every tehsil has an outline in the drawing: ${place.code} ${place.nameEn}`);
    sharing.push(place);
  }
  return members;
}
