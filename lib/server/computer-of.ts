import { BlockList, isIP } from 'node:net';

/** Proxies whose word on who asks is taken: addresses and ranges as in `10.0.0.0/8`, parted by commas. Nobody's where none are named. */
export function trustedProxies(text: string): (address: string) => boolean {
  const list = new BlockList();
  for (const each of text.split(',').map((part) => part.trim())) {
    const [address = '', bits] = each.split('/');
    const family = familyOf(address);
    if (family === null) continue;
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => {
    const family = familyOf(address);
    return family !== null && list.check(address, family);
  };
}

const familyOf = (address: string): 'ipv4' | 'ipv6' | null =>
  isIP(address) === 4 ? 'ipv4' : isIP(address) === 6 ? 'ipv6' : null;

const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * The address of the computer that asks: the one that is connected, or, where that is a trusted proxy, the last address it forwards that
 * is none. What anybody else writes into the header is not believed. Empty for a connection of this machine itself, which may
 * stand for many.
 */
export function computerOf(
  connected: string | undefined,
  forwarded: string | undefined,
  isTrusted: (address: string) => boolean,
): string {
  const own = plain(connected ?? '');
  if (!isTrusted(own)) return isLoopback(own) ? '' : own;
  const hops = (forwarded ?? '').split(',').map(plain).reverse();
  const asker = hops.find((hop) => !isTrusted(hop)) ?? '';
  return isIP(asker) === 0 ? '' : asker;
}

const isLoopback = (address: string): boolean => address === '::1' || address.startsWith('127.');
