import { invariant } from '@/lib/core/invariant';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { ModelRow } from '@/lib/serving/queries/models';

/** The PMT model the view asks for, else the default of the snapshot. */
export function modelOf({ view, models, snapshot }: Pick<PublishedPage, 'view' | 'models' | 'snapshot'>): ModelRow {
  const model = models.find((each) => each.model_id === (view.model ?? snapshot.default_model)) ?? models[0];
  invariant(model, 'a snapshot holds at least one PMT model');
  return model;
}
