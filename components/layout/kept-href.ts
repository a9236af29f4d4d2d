/** The link of a page with the place and the snapshot that are chosen here, so that they stay chosen from page to page. */
export function keptHref(href: string, pathname: string, chosen: URLSearchParams): string {
  const [path = '', own] = href.split('?');
  if (!keeps.has(path)) return href;
  const query = new URLSearchParams(own);
  const place = /^\/places\/(PK\d*)/.exec(pathname)?.[1] ?? chosen.get('place');
  const snapshot = chosen.get('snapshot');
  if (place && path !== '/' && path !== '/places') query.set('place', place);
  if (snapshot) query.set('snapshot', snapshot);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The pages whose links take a place and a snapshot. */
const keeps = new Set([
  '/',
  '/poverty',
  '/places',
  '/compare',
  '/coverage',
  '/programmes',
  '/indicators',
  '/targeting',
  '/planning',
  '/evaluation',
  '/registry',
  '/returns',
]);
