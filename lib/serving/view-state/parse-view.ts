import { defaultView, type View } from './view';
import { viewKeys } from './view-key';

/** What the browser or the server hands over: `URLSearchParams`, or the `searchParams` object of a page. */
export type QueryParameters = URLSearchParams | Record<string, string | string[] | undefined>;

/** A part of the link that was not understood; the page says so and shows the default instead. */
export interface IgnoredParameter {
  key: string;
  value: string;
  reason: 'unknown_key' | 'invalid' | 'repeated' | 'not_offered';
}

export interface ParseOptions {
  /** Keys of the page itself that are no part of the view, such as the sort order of a table. */
  otherKeys?: readonly string[];
  /** What the snapshot offers, by key: an indicator, a model or a place it does not hold falls back with a note. */
  offered?: Partial<Record<keyof View, (value: string) => boolean>>;
}

/** Reads a link. Never throws on what a person may have typed: unknown and invalid parts are listed and fall back. */
export function parseView(
  parameters: QueryParameters,
  options: ParseOptions = {},
): { view: View; ignored: IgnoredParameter[] } {
  const view: View = { ...defaultView, select: [] };
  const ignored: IgnoredParameter[] = [];
  for (const [key, values] of grouped(parameters)) {
    if (options.otherKeys?.includes(key) || key === '_rsc') continue;
    const value = values[0] ?? '';
    if (!Object.hasOwn(viewKeys, key)) ignored.push({ key, value, reason: 'unknown_key' });
    else if (values.length > 1) ignored.push({ key, value: values.join(' '), reason: 'repeated' });
    else {
      const reason = assign(view, key as keyof View, value, options);
      if (reason) ignored.push({ key, value, reason });
    }
  }
  return { view, ignored };
}

function assign<Key extends keyof View>(
  view: View,
  key: Key,
  text: string,
  options: ParseOptions,
): IgnoredParameter['reason'] | null {
  const value = viewKeys[key].read(text);
  if (value === undefined) return 'invalid';
  const isOffered = options.offered?.[key];
  if (isOffered && !isOffered(text)) return 'not_offered';
  view[key] = value;
  return null;
}

function grouped(parameters: QueryParameters): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const entries: Iterable<[string, string | string[] | undefined]> =
    parameters instanceof URLSearchParams ? parameters : Object.entries(parameters);
  for (const [key, value] of entries) {
    if (value === undefined) continue;
    groups.set(key, [...(groups.get(key) ?? []), ...(Array.isArray(value) ? value : [value])]);
  }
  return groups;
}
