import { endpoints } from '../api/endpoints';

/** What a link to a file asks of the public interface; fails where the interface would refuse it. */
export function askedBy(href: string): { resource: string; asked: Record<string, unknown> } {
  const { pathname, searchParams } = new URL(href, 'http://localhost');
  const resource = pathname.replace('/api/v1/', '');
  return { resource, asked: endpoints[resource]?.parameters.parse(Object.fromEntries(searchParams)) ?? {} };
}
