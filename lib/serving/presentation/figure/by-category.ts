/** Categories in the order people expect: sizes and years by number, the rest by letter. */
export const byCategory = (one: { category: string }, next: { category: string }): number =>
  one.category.localeCompare(next.category, 'en', { numeric: true });
