import { invariant } from '@/lib/core/invariant';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { type MeasuredPlaces, measuredPlaces } from '../measure/measured-places';
import type { BesideSelectProps } from './beside-select-props';

const partners = ['poverty_headcount', 'no_toilet'];

export interface Beside {
  measured: MeasuredPlaces;
  /** True where the second measure is not split the way the first is, and is shown for all households. */
  isWhole: boolean;
  select: BesideSelectProps;
}

/** The measure beside that of the page: the one of the link, else the poverty headcount, or no toilet beside it. */
export async function besideOf(page: PublishedPage, { indicator, level }: MeasuredPlaces): Promise<Beside> {
  const { view, language } = page;
  const others = page.indicators.filter((each) => each.indicator_id !== indicator.indicator_id);
  const chosen = [view.beside, ...partners]
    .map((id) => others.find((each) => each.indicator_id === id))
    .find((each) => each !== undefined);
  const second = chosen ?? others[0];
  invariant(second, 'a snapshot holds more than one indicator');
  const isWhole = !second.breakdowns.split(',').includes(view.breakdown);
  const split = isWhole ? { breakdown: 'none', category: 'all' } : {};
  const whole = { ...page, view: { ...view, ...split } };
  const measured = await measuredPlaces(whole, { indicator: second.indicator_id, level });
  const themes = [...new Set(others.map((each) => each.theme))].map((theme) => ({
    theme,
    indicators: others
      .filter((each) => each.theme === theme)
      .map((each) => ({ id: each.indicator_id, title: language === 'ur' ? each.title_ur : each.title_en })),
  }));
  return { measured, isWhole, select: { value: second.indicator_id, themes } };
}
