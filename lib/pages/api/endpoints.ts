import type { Endpoint } from './endpoint';
import { changes } from './endpoints/changes';
import { concentration } from './endpoints/concentration';
import { coverage } from './endpoints/coverage';
import { evaluationSample } from './endpoints/evaluation-sample';
import { framework } from './endpoints/framework';
import { hotspots } from './endpoints/hotspots';
import { incidence } from './endpoints/incidence';
import { indicators } from './endpoints/indicators';
import { models } from './endpoints/models';
import { places } from './endpoints/places';
import { programmes } from './endpoints/programmes';
import { quality } from './endpoints/quality';
import { reporting } from './endpoints/reporting';
import { returnPlacements } from './endpoints/return-placements';
import { returns } from './endpoints/returns';
import { services } from './endpoints/services';
import { snapshot } from './endpoints/snapshot';
import { targets } from './endpoints/targets';
import { values } from './endpoints/values';

/** The public interface by resource; routes and OpenAPI are both made from it. */
export const endpoints: Readonly<Record<string, Endpoint>> = {
  snapshot,
  indicators,
  places,
  models,
  programmes,
  values,
  changes,
  hotspots,
  quality,
  services,
  coverage,
  incidence,
  concentration,
  returns,
  'return-placements': returnPlacements,
  reporting,
  targets,
  framework,
  'evaluation-sample': evaluationSample,
};
