/** What of a route is kept for the next who asks, and for whom: `scope` for whoever sees the same area, `person` where the page bears a name. */
export interface KeptRoute {
  path: RegExp;
  sharedBy: 'scope' | 'person';
}

const page = (path: string): KeptRoute => ({ path: new RegExp(`^(?:/ur)?${path}/?$`), sharedBy: 'person' });
const file = (path: string): KeptRoute => ({ path: new RegExp(`^${path}$`), sharedBy: 'scope' });

/**
 * The routes whose answers follow from one published snapshot, the link and the asker's role and area alone. A route that is
 * not here is never kept: what names a household, writes the audit trail or belongs to one person is worked out each time.
 */
const keptRoutes: readonly KeptRoute[] = [
  { ...page(''), path: /^\/(?:ur\/?)?$/ },
  page('/poverty'),
  page('/coverage'),
  page('/compare'),
  page('/indicators(?:/[^/]+)?'),
  page('/programmes(?:/[^/]+)?'),
  page('/places(?:/[^/]+)?'),
  page('/planning'),
  page('/targeting'),
  page('/methods(?:/[^/]+)?'),
  file('/api/v1/(?!eligibility)[^/]+'),
  file('/boundaries/[^/]+/[^/]+'),
  file('/brief/[^/]+'),
];

/** How an answer may be kept; null for a route whose answers are not. */
export const keptRouteOf = (path: string): KeptRoute | null => keptRoutes.find((each) => each.path.test(path)) ?? null;
