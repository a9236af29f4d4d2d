import { formatView } from '@/lib/serving/view-state/format-view';
import type { View } from '@/lib/serving/view-state/view';

const keys = ['lab', 'versus', 'note', 'pairs'] as const;

/** The lab with a change of view and the page's own keys that are named; a repeated key is left out. */
export function targetingHref(
  view: View,
  change: Partial<View>,
  own: Record<string, string | string[] | undefined>,
): string {
  const kept = keys.flatMap((key) => {
    const value = own[key];
    return typeof value === 'string' ? [`${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`] : [];
  });
  const text = [formatView({ ...view, ...change }), ...kept].filter((part) => part !== '').join('&');
  return text ? `/targeting?${text}` : '/targeting';
}
