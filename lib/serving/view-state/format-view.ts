import { defaultView, type View } from './view';
import { viewKeys } from './view-key';

/**
 * The view as a query string without `?`: readable keys in a fixed order, defaults left out, an empty text for the default
 * view. `parseView(formatView(view)).view` equals the view for every valid view.
 */
export function formatView(view: View): string {
  const parts = (Object.keys(viewKeys) as (keyof View)[]).flatMap((key) => {
    const text = written(key, view);
    return text === written(key, defaultView) ? [] : [`${key}=${encoded(text)}`];
  });
  return parts.join('&');
}

const written = <Key extends keyof View>(key: Key, view: Readonly<View>): string => viewKeys[key].write(view[key]);

const encoded = (text: string): string => encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':');
