import { type Encoding, encodings } from './kept-answer';

/** The first of Brotli, gzip and the plain body that a request accepts (RFC 9110, 12.5.3); a weight of 0 refuses one. */
export function acceptedEncoding(header: string | undefined): Encoding {
  const weights = new Map(
    (header ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((each) => each.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const;
    }),
  );
  const accepts = (name: Encoding): boolean =>
    (weights.get(name) ?? (name === 'identity' ? 1 : (weights.get('*') ?? 0))) > 0;
  return encodings.find(accepts) ?? 'identity';
}
